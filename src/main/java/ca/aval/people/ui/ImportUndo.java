package ca.aval.people.ui;

import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.past.RedoLastImport;
import ca.aval.people.roster.past.TurnedImport;
import ca.aval.people.roster.past.UndoLastImport;

import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.UUID;

/**
 * Hands an import that was just done in, so that the person can take it back.
 *
 * @param takeBack takes back what was handed in last
 */
public record ImportUndo(
        UndoLastImport undo, RedoLastImport redo, UndoOffer offer, Runnable takeBack) {
    /**
     * @param staff whether staff is among the people whom the import touched
     */
    void offer(Words words, AppliedRoster.Applied made, boolean staff) {
        UUID pastImport = made.pastImport();
        if (pastImport == null) {
            return;
        }
        int people = made.newCount() + made.changedCount() + made.leftCount();
        offer.offer(
                new Reversible(
                        words.live("import.undoable", people, CountedPeople.form(people, staff)),
                        () -> refusal(words, undo.undo(pastImport)),
                        () -> refusal(words, redo.redo(pastImport))));
    }

    private static Optional<ObservableValue<String>> refusal(Words words, TurnedImport turned) {
        return switch (turned) {
            case TurnedImport.Turned done -> Optional.empty();
            case TurnedImport.Nothing() -> Optional.of(words.live("import.undo.nothing"));
            case TurnedImport.NotLast() -> Optional.of(words.live("import.undo.not-last"));
            case TurnedImport.Depended(int edited, int relied) ->
                    Optional.of(words.live("import.undo.depended", edited, relied));
        };
    }
}
