package ca.aval.consent.reminder;

import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Signatory;
import ca.aval.people.Guardian;
import ca.aval.people.LegalStanding;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.SchoolDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds who is written to about a form: the pupil who decides alone, else each household with an
 * adult who decides and may receive mail.
 */
final class Recipients {
    private final List<Reminder> sent;
    private final SchoolDays days;
    private final LocalDate today;

    Recipients(List<Reminder> sent, SchoolDays days, LocalDate today) {
        this.sent = List.copyOf(sent);
        this.days = days;
        this.today = today;
    }

    List<Recipient> of(Pupil pupil, ConsentForm form, Reading reading, SigningRule rule) {
        if (rule == SigningRule.PUPIL) {
            return List.of(recipient(Recipient.PUPIL, List.of(), form.language(), form, reading));
        }
        Set<Integer> concerned = concerned(pupil, reading);
        List<Recipient> recipients = new ArrayList<>();
        households(pupil)
                .forEach(
                        (household, adults) -> {
                            if (concerned.contains(household)) {
                                recipients.add(
                                        recipient(
                                                household,
                                                adults,
                                                adults.getFirst().language(),
                                                form,
                                                reading));
                            }
                        });
        return List.copyOf(recipients);
    }

    private Map<Integer, List<Guardian>> households(Pupil pupil) {
        LegalStanding standing = pupil.on(today);
        return pupil.guardians().stream()
                .filter(g -> standing.maySign(g) && standing.mayReceiveMail(g))
                .sorted(Comparator.comparingInt(Guardian::rank))
                .collect(
                        Collectors.groupingBy(
                                Guardian::household, TreeMap::new, Collectors.toList()));
    }

    /**
     * Only the households of those who spoke hear of what they said; when nobody who decides did,
     * all of them are asked.
     */
    private Set<Integer> concerned(Pupil pupil, Reading reading) {
        Set<Integer> all = households(pupil).keySet();
        Set<Integer> spoke = new HashSet<>();
        for (Returned entry : reading.speakers()) {
            if (entry.signatory() instanceof Signatory.Adult adult) {
                pupil.guardians().stream()
                        .filter(g -> g.id().equals(adult.guardian()))
                        .filter(g -> pupil.on(today).maySign(g))
                        .forEach(g -> spoke.add(g.household()));
            }
        }
        return spoke.isEmpty() ? all : spoke;
    }

    private Recipient recipient(
            int household,
            List<Guardian> adults,
            Language language,
            ConsentForm form,
            Reading reading) {
        List<Reminder> before =
                sent.stream()
                        .filter(r -> r.form().equals(form.id()) && r.household() == household)
                        .toList();
        List<Reminder> counted = before.stream().filter(r -> r.wave() != Reminder.TOLD).toList();
        Readiness readiness =
                reading.situation() == Situation.DISAGREEMENT
                        ? before.size() > counted.size() ? Readiness.NO_MORE : Readiness.READY
                        : readiness(counted);
        return new Recipient(household, adults, language, counted.size(), readiness);
    }

    private Readiness readiness(List<Reminder> counted) {
        if (counted.size() >= Reminder.WAVES) {
            return Readiness.NO_MORE;
        }
        boolean waiting =
                counted.stream()
                        .map(r -> days.businessDaysAfter(r.remindedOn(), Reminder.REPLY_DAYS))
                        .anyMatch(last -> !today.isAfter(last));
        return waiting ? Readiness.TOO_SOON : Readiness.READY;
    }
}
