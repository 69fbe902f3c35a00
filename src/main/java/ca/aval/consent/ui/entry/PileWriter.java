package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.PileActs;
import ca.aval.consent.answer.Proof;
import ca.aval.consent.answer.RecordReturn.Outcome;
import ca.aval.consent.answer.TakeBackReturn;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes papers and takes them back, off the screen thread. */
final class PileWriter {
    private final PileActs acts;
    private final Words words;
    private final AtomicBoolean stopped = new AtomicBoolean();

    PileWriter(PileActs acts, Words words) {
        this.acts = acts;
        this.words = words;
    }

    /** Nothing is written until one goes on. */
    void stop() {
        stopped.set(true);
    }

    void goOn() {
        stopped.set(false);
    }

    /** Writes that paper; nothing is written behind one that could not be kept. */
    @Nullable Outcome write(PileRow row) {
        if (stopped.getAndSet(true)) {
            return null;
        }
        Outcome outcome = record(row);
        stopped.set(outcome instanceof Outcome.Refused);
        return outcome;
    }

    /** Writes a paper that was taken back; says why it cannot be. */
    Optional<ObservableValue<String>> again(PileRow row) {
        return record(row) instanceof Outcome.Kept
                ? Optional.empty()
                : Optional.of(words.live("undo.changed"));
    }

    /** Takes that paper back; says why it cannot be. */
    Optional<ObservableValue<String>> takeBack(PileRow row, FormToAnswer form) {
        return switch (acts.takeBack().takeBack(form.code(), row.toTakeBack(form))) {
            case TakeBackReturn.Outcome.TakenBack(var standing) -> {
                row.takenBack(standing);
                yield Optional.empty();
            }
            case TakeBackReturn.Outcome.Refused refused -> Optional.of(words.live("undo.changed"));
        };
    }

    private Outcome record(PileRow row) {
        Typed typed = row.toWrite();
        Proof scan = typed.proof();
        Outcome outcome =
                acts.record()
                        .record(typed.slips(), typed.instead(), scan == null ? null : scan.bytes());
        if (outcome instanceof Outcome.Kept kept) {
            row.written(kept);
        }
        return outcome;
    }
}
