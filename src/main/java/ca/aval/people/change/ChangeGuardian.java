package ca.aval.people.change;

import ca.aval.people.Guardian;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Corrects what is known of an adult who answers for a pupil. */
public final class ChangeGuardian {
    private static final String ACT = "CHANGE_GUARDIAN";

    private final Guard guard;
    private final PupilDesk desk;

    public ChangeGuardian(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    /** Keeps the corrections and marks them as made by hand. */
    public Edited<Pupil> change(Pupil asRead, UUID guardian, GuardianDraft draft) {
        guard.require(Permission.CHANGE_PEOPLE);
        EditRefusal fault = draft.fault();
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        List<Guardian> adults = new ArrayList<>(asRead.guardians());
        adults.replaceAll(g -> g.id().equals(guardian) ? draft.applied(g) : g);
        return desk.change(ACT, asRead, asRead.withGuardians(adults));
    }
}
