package ca.aval.people.change;

import ca.aval.people.Guardian;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adds an adult who answers for a pupil. */
public final class AddGuardian {
    private static final String ACT = "ADD_GUARDIAN";

    private final Guard guard;
    private final PupilDesk desk;

    public AddGuardian(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    /** The new adult comes last in the order of the list. */
    public Edited<Pupil> add(Pupil asRead, GuardianDraft draft) {
        guard.require(Permission.CHANGE_PEOPLE);
        EditRefusal fault = draft.fault();
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        int last = asRead.guardians().stream().mapToInt(Guardian::rank).max().orElse(0);
        List<Guardian> adults = new ArrayList<>(asRead.guardians());
        adults.add(draft.fresh(last + 1));
        return desk.change(
                ACT,
                asRead,
                PupilDesk.marked(asRead.withGuardians(adults), Set.of(PupilField.GUARDIANS)));
    }
}
