package ca.aval.people.ui;

import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.people.year.RollOverChange;
import ca.aval.people.year.TakenBack;
import ca.aval.people.year.UndoRollOver;

import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** Hands the turn of the year in, to be taken back or done again. */
record TurnOffer(UndoRollOver undoRollOver, UndoOffer offer, Words words) {
    void hand(RollOverChange change) {
        offer.offer(
                new Reversible(
                        words.live("turn.done", change.from().toString(), change.to().toString()),
                        () -> said(undoRollOver.undo(change)),
                        () -> said(undoRollOver.redo(change))));
    }

    private Optional<ObservableValue<String>> said(TakenBack outcome) {
        return outcome == TakenBack.DONE
                ? Optional.empty()
                : Optional.of(words.live("turn.undo." + outcome));
    }
}
