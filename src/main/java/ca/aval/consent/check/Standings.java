package ca.aval.consent.check;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.UseState;
import ca.aval.people.LegalStanding;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what stands in the way of publishing a pupil on one day. */
final class Standings {
    private final LocalDate day;
    private final @Nullable List<String> asked;

    /**
     * @param asked the uses of the year's form; null while there is no campaign
     */
    Standings(LocalDate day, @Nullable List<String> asked) {
        this.day = day;
        this.asked = asked;
    }

    PupilStanding of(ConsentHistory history, String use) {
        Set<String> uses = new LinkedHashSet<>(asked == null ? List.of() : asked);
        history.asked(SchoolYear.of(day), day).ifPresent(form -> uses.addAll(form.uses()));
        uses.add(use);
        Map<String, Set<Reason>> answers = new HashMap<>();
        for (String code : uses) {
            Reason reason = reason(UseState.of(history, code, day), code);
            answers.put(code, reason == null ? Set.of() : Set.of(reason));
        }
        return new PupilStanding(person(history.pupil()), answers);
    }

    private Set<Reason> person(Pupil pupil) {
        Set<Reason> person = EnumSet.noneOf(Reason.class);
        LegalStanding legal = pupil.on(day);
        if (legal.publicationProhibited()) {
            person.add(Reason.PUBLICATION_PROHIBITED);
        }
        if (legal.mailStops()) {
            person.add(Reason.DECEASED_OR_SEALED);
        }
        if (pupil.enrolments().stream().noneMatch(stay -> stay.holdsOn(day))) {
            person.add(Reason.NOT_ENROLLED);
        }
        return person;
    }

    private @Nullable Reason reason(UseState state, String use) {
        return switch (state) {
            case ACTIVE -> null;
            case NOT_ASKED ->
                    asked == null || asked.contains(use)
                            ? Reason.NO_RESPONSE
                            : Reason.NOT_COVERED_BY_FORM;
            case NOT_COVERED -> Reason.NOT_COVERED_BY_FORM;
            case ASKED, NO_RESPONSE -> Reason.NO_RESPONSE;
            case BLANK, INVALID -> Reason.BLANK;
            case REFUSED -> Reason.REFUSED;
            case WITHDRAWN -> Reason.WITHDRAWN;
            case EXPIRED -> Reason.EXPIRED;
            case DISPUTED -> Reason.DISPUTED;
            case WRONG_SIGNATORY -> Reason.WRONG_SIGNATORY;
            case AGE_THRESHOLD_PASSED -> Reason.AGE_THRESHOLD_PASSED;
        };
    }
}
