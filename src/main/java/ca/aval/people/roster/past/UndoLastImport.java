package ca.aval.people.roster.past;

import ca.aval.people.People;
import ca.aval.people.PupilUses;
import ca.aval.people.Staff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.UUID;

/** Takes the last import back, while nothing done since depends on it. */
public final class UndoLastImport {
    private static final String ACT = "UNDO_IMPORT";

    private final Guard guard;
    private final ImportTurn turn;

    public UndoLastImport(
            Guard guard,
            UnitOfWork unitOfWork,
            PastImports pastImports,
            People people,
            Staff staff,
            PupilUses uses) {
        this.guard = guard;
        turn = new ImportTurn(unitOfWork, pastImports, new EverybodyKept(people, staff), uses);
    }

    /**
     * Makes the register what it was before the last import; refused when something depends on it.
     */
    public TurnedImport undo() {
        guard.require(Permission.IMPORT_PEOPLE);
        return turn.turn(ACT, false, null);
    }

    /** Makes the register what it was before that import; refused when another came after it. */
    public TurnedImport undo(UUID pastImport) {
        guard.require(Permission.IMPORT_PEOPLE);
        return turn.turn(ACT, false, pastImport);
    }
}
