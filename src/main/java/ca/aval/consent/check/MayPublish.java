package ca.aval.consent.check;

import ca.aval.consent.Campaigns;
import ca.aval.consent.FormPolicies;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                    return switch (new Members(people.everyone(), question.date()).of(whom)) {
                        case Members.Found.Unknown(var why) -> why;
                        case Members.Found.These(var pupils) ->
                                checked(pupils, question, use.get(), worded.all(school), whole);
                    };
                });
    }

    private Checked checked(
            List<Pupil> pupils,
            PublicationQuestion question,
            ConsentUse use,
            List<ConsentUse> uses,
            boolean whole) {
        LocalDate day = question.date();
        List<String> asked =
                campaigns.find(SchoolYear.of(day)).map(c -> c.form().uses()).orElse(null);
        Standings standings = new Standings(day, asked);
        SinceWhen since = new SinceWhen(day, asked, use.code());
        PublicationCheck check = check(question, use, uses);
        Map<PupilId, ConsentHistory> histories = consents.of(pupils);
        List<Line> lines = new ArrayList<>();
        List<PupilStanding> all = new ArrayList<>();
        for (Pupil pupil : pupils) {
            ConsentHistory known = histories.get(pupil.id());
            ConsentHistory history = known == null ? nothing(pupil) : known;
            PupilStanding standing = standings.of(history, use.code());
            all.add(standing);
            Verdict verdict = check.check(standing);
            lines.add(
                    whole
                            ? new Line(
                                    pupil,
                                    verdict,
                                    verdict.denial().map(r -> since.of(history, r)).orElse(null))
                            : new Line(pupil, verdict.plain()));
        }
        Alternatives instead = new Alternatives(question, use, all);
        return new Checked(
                question,
                use,
                lines,
                instead.unneeded()
                        ? List.of()
                        : whole ? instead.among(proposed(uses, asked)) : instead.plain());
    }

    private static PublicationCheck check(
            PublicationQuestion question, ConsentUse use, List<ConsentUse> uses) {
        Set<String> same = new HashSet<>();
        for (ConsentUse other : uses) {
            if (PublicationCheck.covers(other, question.contents())) {
                same.add(other.code());
            }
        }
        return new PublicationCheck(use, question.named(), question.contents(), same::contains);
    }

    /** The uses of the year’s form; all that the school may ask about while there is none. */
    private static List<ConsentUse> proposed(List<ConsentUse> uses, @Nullable List<String> asked) {
        return asked == null
                ? uses
                : uses.stream().filter(use -> asked.contains(use.code())).toList();
    }

    private static ConsentHistory nothing(Pupil pupil) {
        return new ConsentHistory(pupil, List.of(), List.of(), List.of());
    }
}
