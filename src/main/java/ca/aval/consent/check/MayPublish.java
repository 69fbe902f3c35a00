package ca.aval.consent.check;

import ca.aval.consent.Campaigns;
import ca.aval.consent.FormPolicies;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers whether pupils may be published, for each of them and for all together. */
public final class MayPublish {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Campaigns campaigns;
    private final Consents consents;
    private final FormPolicies policies;
    private final ConsentUses uses;

    public MayPublish(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Campaigns campaigns,
            Consents consents,
            FormPolicies policies,
            ConsentUses uses) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.campaigns = campaigns;
        this.consents = consents;
        this.policies = policies;
        this.uses = uses;
    }

    /**
     * The answer for each pupil. Who may not see legal facts reads one plain refusal for whatever
     * the reason is.
     */
    public PublicationOutcome check(Whom whom, PublicationQuestion question) {
        guard.require(Permission.SEE_PEOPLE);
        boolean whole = guard.may(Permission.SEE_LEGAL_FACTS);
        return work.read(
                () -> {
                    School school = schools.current();
                    ConsentUses worded = uses.under(policies.of(school));
                    Optional<ConsentUse> use = worded.find(school, question.use());
                    if (use.isEmpty()) {
                        return new PublicationOutcome.UnknownUse(
                                worded.all(school).stream().map(ConsentUse::code).toList());
                    }
                    List<Pupil> everyone = people.everyone();
                    return switch (whom) {
                        case Whom.Group(String code) ->
                                group(everyone, code, question, use.get(), whole);
                        case Whom.Pupils(var numbers) ->
                                pupils(everyone, numbers, question, use.get(), whole);
                    };
                });
    }

    private PublicationOutcome group(
            List<Pupil> everyone,
            String code,
            PublicationQuestion question,
            ConsentUse use,
            boolean whole) {
        SchoolYear year = SchoolYear.of(question.date());
        Predicate<Enrolment> itsOwn = stay -> stay.year().equals(year) && stay.group().equals(code);
        List<Pupil> present =
                with(everyone, itsOwn.and(stay -> Standings.holds(stay, question.date())));
        // nobody left in it that day: those who were, each of whom may be elsewhere by now
        List<Pupil> members = present.isEmpty() ? with(everyone, itsOwn) : present;
        return members.isEmpty()
                ? new PublicationOutcome.UnknownGroup(groups(everyone, year))
                : checked(members, question, use, whole);
    }

    private static List<Pupil> with(List<Pupil> everyone, Predicate<Enrolment> stay) {
        return everyone.stream()
                .filter(pupil -> pupil.enrolments().stream().anyMatch(stay))
                .sorted(PupilOrder.byName())
                .toList();
    }

    private static List<String> groups(List<Pupil> everyone, SchoolYear year) {
        return everyone.stream()
                .flatMap(pupil -> pupil.enrolments().stream())
                .filter(stay -> stay.year().equals(year))
                .map(Enrolment::group)
                .distinct()
                .sorted(NameOrder.french())
                .toList();
    }

    private PublicationOutcome pupils(
            List<Pupil> everyone,
            List<String> numbers,
            PublicationQuestion question,
            ConsentUse use,
            boolean whole) {
        List<Pupil> chosen = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            Optional<Pupil> found =
                    everyone.stream()
                            .filter(
                                    p ->
                                            number.equals(p.fileNumber())
                                                    || number.equals(p.id().toString()))
                            .findFirst();
            if (found.isEmpty()) {
                return new PublicationOutcome.UnknownPupil(i + 1);
            }
            chosen.add(found.get());
        }
        return checked(chosen.stream().distinct().toList(), question, use, whole);
    }

    private Checked checked(
            List<Pupil> pupils, PublicationQuestion question, ConsentUse use, boolean whole) {
        LocalDate day = question.date();
        Standings standings =
                new Standings(
                        day,
                        campaigns.find(SchoolYear.of(day)).map(c -> c.form().uses()).orElse(null));
        PublicationCheck check = new PublicationCheck(use, question.named());
        Map<PupilId, ConsentHistory> histories = consents.of(pupils);
        List<Line> lines = new ArrayList<>();
        for (Pupil pupil : pupils) {
            ConsentHistory history = histories.get(pupil.id());
            Verdict verdict =
                    check.check(
                            standings.of(history == null ? nothing(pupil) : history, use.code()));
            lines.add(new Line(pupil, whole ? verdict : verdict.plain()));
        }
        return new Checked(question, use, lines);
    }

    private static ConsentHistory nothing(Pupil pupil) {
        return new ConsentHistory(pupil, List.of(), List.of(), List.of());
    }
}
