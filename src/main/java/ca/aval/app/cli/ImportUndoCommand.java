package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.people.roster.past.PastImport;
import ca.aval.people.roster.past.TurnedImport;

import picocli.CommandLine.Command;

/** Takes the last import back, while nothing depends on it. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class ImportUndoCommand extends RegisterCommand {
    @Override
    int work(OpenRegister register) throws Refusal {
        return switch (register.roster().undoLast().undo()) {
            case TurnedImport.Turned(PastImport now) -> tell(now);
            case TurnedImport.Nothing(), TurnedImport.NotLast() ->
                    throw console().refusal("import.undo.nothing");
            case TurnedImport.Depended(int edited, int relied) ->
                    throw console().refusal("import.undo.depended", edited, relied);
        };
    }

    private int tell(PastImport now) throws Refusal {
        if (json()) {
            console()
                    .print(
                            Console.object()
                                    .put("undone", true)
                                    .put("removed", now.added())
                                    .put("restored", now.changed()));
        } else {
            console().say("import.undo.done", now.added(), now.changed());
        }
        return Status.DONE;
    }
}
