package ca.aval.consent.check;

import ca.aval.consent.Campaigns;
import ca.aval.consent.FormPolicies;
import ca.aval.consent.check.QuestionChoices.OfGroup;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.PupilOrder;
import ca.aval.people.Staff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.OfficialAccount;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a question can be made of: whom, where, by whom. */
public final class ReadChoices {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final Staff staff;
    private final Campaigns campaigns;
    private final FormPolicies policies;
    private final ConsentUses uses;
    private final SchoolClock clock;

    public ReadChoices(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            Staff staff,
            Campaigns campaigns,
            FormPolicies policies,
            ConsentUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.staff = staff;
        this.campaigns = campaigns;
        this.policies = policies;
        this.uses = uses;
        this.clock = clock;
    }

    public QuestionChoices read() {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(
                () -> {
                    School school = schools.current();
                    LocalDate today = school.year().notBefore(clock.today());
                    SchoolYear year = school.year();
                    List<Pupil> pupils =
                            people.enrolled(year).stream().sorted(PupilOrder.byName()).toList();
                    return new QuestionChoices(
                            today,
                            uses.under(policies.of(school)).all(school),
                            school.accounts().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    OfficialAccount::useCode,
                                                    OfficialAccount::address)),
                            campaigns
                                    .find(year)
                                    .map(c -> Set.copyOf(c.form().uses()))
                                    .orElse(Set.of()),
                            groups(pupils, year),
                            pupils,
                            staff.everyone().stream()
                                    .filter(m -> m.standing(today) == Period.Standing.PRESENT)
                                    .toList());
                });
    }

    private static List<OfGroup> groups(List<Pupil> pupils, SchoolYear year) {
        Map<String, Integer> counts = new TreeMap<>(NameOrder.french());
        pupils.stream()
                .flatMap(p -> p.enrolment(year).stream())
                .map(Enrolment::group)
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.entrySet().stream().map(e -> new OfGroup(e.getKey(), e.getValue())).toList();
    }
}
