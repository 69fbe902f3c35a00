package ca.aval.consent.answer;

import ca.aval.consent.FormPolicies;
import ca.aval.people.People;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Tells for whom a birthday changes who signs before the year ends. */
public final class ReadBirthdays {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final FormPolicies policies;
    private final SchoolClock clock;

    /**
     * @param policies the ages of today
     */
    public ReadBirthdays(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            FormPolicies policies,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    /** The birthdays to come in the year at work, the earliest first. */
    public List<SigningAhead> read() {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(
                () -> {
                    School school = schools.current();
                    return SigningAhead.of(
                            people.enrolled(school.year()),
                            policies.of(school).whoSigns(),
                            clock.today(),
                            school.year());
                });
    }
}
