package ca.aval.consent.staff;

import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.people.StaffId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.PolicyInForce;
import ca.aval.school.School;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where the consents of one adult stand today. */
public final class ReadStaffConsents {
    private final Guard guard;
    private final UnitOfWork work;
    private final StaffFacts facts;
    private final ConsentUses uses;

    /**
     * @param uses the catalogue
     */
    public ReadStaffConsents(Guard guard, UnitOfWork work, StaffFacts facts, ConsentUses uses) {
        this.guard = guard;
        this.work = work;
        this.facts = facts;
        this.uses = uses;
    }

    /**
     * What the page of an adult shows.
     *
     * @param asking whether this year asks anything at all
     * @param form of this year, if it was printed
     * @param lines one for each use that the year or the person’s form asks about
     */
    public record Standing(
            StaffHistory history,
            boolean asking,
            Optional<StaffForm> form,
            List<Line> lines,
            AdultRule rule) {
        public Standing {
            lines = List.copyOf(lines);
        }

        /** The entries of this year’s form that count. */
        public List<StaffReturned> returned() {
            return history.standing().stream()
                    .filter(r -> form.isPresent() && r.form().equals(form.get().id()))
                    .filter(r -> !r.answers().isEmpty())
                    .toList();
        }
    }

    /** One use, what it is called, and where the consent to it stands. */
    public record Line(String use, Map<Language, String> label, UseState state) {
        public Line {
            label = Map.copyOf(label);
        }
    }

    /** Where the consents of that person stand today. */
    public Standing read(StaffId member) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.read(() -> standing(member));
    }

    private Standing standing(StaffId member) {
        LocalDate today = facts.clock().today();
        SchoolYear year = SchoolYear.of(today);
        School school = facts.schools().current();
        PolicyInForce policy = facts.policies().current();
        StaffHistory history = facts.consents().of(member);
        Optional<ConsentCampaign> campaign = facts.campaigns().find(year);
        Optional<StaffForm> form =
                campaign.flatMap(
                        c ->
                                facts.consents().forms(c.id()).stream()
                                        .filter(f -> f.member().equals(member))
                                        .findFirst());
        Set<String> codes = new LinkedHashSet<>();
        history.asked().stream()
                .filter(asked -> asked.year().equals(year))
                .forEach(asked -> codes.addAll(asked.uses()));
        campaign.ifPresent(c -> codes.addAll(c.form().uses()));
        ConsentUses worded =
                uses.forAdults().under(FormPolicy.of(policy.profile(), policy.sha256()));
        List<Line> lines =
                codes.stream().map(code -> line(worded, school, history, code, today)).toList();
        AdultRule rule = AdultRule.of(policy.profile().consent());
        return new Standing(history, campaign.isPresent(), form, lines, rule);
    }

    private static Line line(
            ConsentUses worded, School school, StaffHistory history, String code, LocalDate day) {
        Map<Language, String> label =
                worded.find(school, code)
                        .map(ConsentUse::label)
                        .orElse(Map.of(Language.FRENCH, code, Language.ENGLISH, code));
        return new Line(code, label, history.state(code, day));
    }
}
