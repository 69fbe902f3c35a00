package ca.aval.people.change;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Corrects who a pupil is: names, number, birth date. */
public final class ChangePupil {
    private static final String ACT = "CHANGE_PUPIL";

    private final Guard guard;
    private final PupilDesk desk;
    private final SchoolClock clock;

    public ChangePupil(Guard guard, UnitOfWork unitOfWork, People people, SchoolClock clock) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
        this.clock = clock;
    }

    /** Keeps the corrections and marks them as made by hand. */
    public Edited<Pupil> change(Pupil asRead, PupilIdentity identity) {
        guard.require(Permission.CHANGE_PEOPLE);
        EditRefusal fault = identity.fault(clock.today());
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        if (desk.numberTaken(identity.fileNumber(), asRead)) {
            return new Edited.Refused<>(EditRefusal.NUMBER_TAKEN);
        }
        Pupil after =
                asRead.identified(
                        identity.fileNumber(),
                        identity.name(),
                        identity.usual(),
                        identity.birthDate());
        return desk.change(ACT, asRead, PupilDesk.marked(after, identity.differences(asRead)));
    }
}
