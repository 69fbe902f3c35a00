package ca.aval.people.change;

import ca.aval.people.People;
import ca.aval.people.PupilForms;
import ca.aval.people.Staff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;

/** Everything that is done by hand to the people of the register. */
public record PeopleActs(PupilActs pupils, StaffActs staff) {
    /** Puts the acts together over what keeps people. */
    public static PeopleActs of(
            Guard guard,
            UnitOfWork work,
            People people,
            Staff staff,
            PupilForms forms,
            SchoolClock clock) {
        return new PeopleActs(
                new PupilActs(
                        new AddPupil(guard, work, people, clock),
                        new ChangePupil(guard, work, people, clock),
                        new MovePupil(guard, work, people),
                        new PupilLeaves(guard, work, people),
                        new AddGuardian(guard, work, people),
                        new ChangeGuardian(guard, work, people),
                        new RemoveGuardian(guard, work, people),
                        new RecordLegalFact(guard, work, people),
                        new CorrectLegalFact(guard, work, people),
                        new EndLegalFact(guard, work, people),
                        new RestorePupil(guard, work, people, forms)),
                new StaffActs(
                        new AddStaffMember(guard, work, staff),
                        new ChangeStaffMember(guard, work, staff),
                        new ChangeFunction(guard, work, staff),
                        new BeginEngagement(guard, work, staff),
                        new EndEngagement(guard, work, staff),
                        new CorrectEngagement(guard, work, staff),
                        new RecordLeave(guard, work, staff),
                        new EndLeave(guard, work, staff),
                        new RestoreStaffMember(guard, work, staff)));
    }
}
