package ca.aval.people.change;

import ca.aval.people.Guardian;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes away an adult who does not answer for a pupil. */
public final class RemoveGuardian {
    private static final String ACT = "REMOVE_GUARDIAN";

    private final Guard guard;
    private final PupilDesk desk;

    public RemoveGuardian(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    /** Refused while a fact is known of that adult: it would lose whom it is about. */
    public Edited<Pupil> remove(Pupil asRead, UUID guardian) {
        guard.require(Permission.CHANGE_PEOPLE);
        if (asRead.facts().stream().anyMatch(fact -> guardian.equals(fact.guardian()))) {
            return new Edited.Refused<>(EditRefusal.GUARDIAN_HAS_FACTS);
        }
        List<Guardian> adults =
                asRead.guardians().stream().filter(g -> !g.id().equals(guardian)).toList();
        if (adults.size() == asRead.guardians().size()) {
            return new Edited.Refused<>(EditRefusal.NOTHING_CHANGED);
        }
        return desk.change(
                ACT,
                asRead,
                PupilDesk.marked(asRead.withGuardians(adults), Set.of(PupilField.GUARDIANS)));
    }
}
