package ca.aval.people.roster.past;

import ca.aval.people.People;
import ca.aval.people.PupilUses;
import ca.aval.people.Staff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.UUID;

/** Does the import again that was just taken back. */
public final class RedoLastImport {
    private static final String ACT = "REDO_IMPORT";

    private final Guard guard;
    private final ImportTurn turn;

    public RedoLastImport(
            Guard guard,
            UnitOfWork unitOfWork,
            PastImports pastImports,
            People people,
            Staff staff,
            PupilUses uses) {
        this.guard = guard;
        turn = new ImportTurn(unitOfWork, pastImports, new EverybodyKept(people, staff), uses);
    }

    /** Makes the register what the import had made of it; refused when something came between. */
    public TurnedImport redo() {
        guard.require(Permission.IMPORT_PEOPLE);
        return turn.turn(ACT, true, null);
    }

    /**
     * Makes the register again what that import had made of it; refused when another came after.
     */
    public TurnedImport redo(UUID pastImport) {
        guard.require(Permission.IMPORT_PEOPLE);
        return turn.turn(ACT, true, pastImport);
    }
}
