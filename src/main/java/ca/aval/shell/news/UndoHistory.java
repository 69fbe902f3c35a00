package ca.aval.shell.news;

import ca.aval.kit.Reversible;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** The acts of this window that can be taken back, the latest first. */
public final class UndoHistory implements UndoOffer {
    private static final int KEPT = 50;

    private record Kept(Reversible act, ReadOnlyBooleanWrapper offered) {}

    private final WorkRunner work;
    private final NewsCentre news;
    private final Words words;
    private final Runnable refresh;
    private final Deque<Kept> done = new ArrayDeque<>();
    private final Deque<Kept> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayRedo = new ReadOnlyBooleanWrapper();
    private boolean busy;

    /**
     * @param words the words of the shell
     * @param refresh shows the present page again
     */
    public UndoHistory(WorkRunner work, NewsCentre news, Words words, Runnable refresh) {
        this.work = work;
        this.news = news;
        this.words = words;
        this.refresh = refresh;
    }

    @Override
    public void offer(Reversible act) {
        undone.clear();
        keep(act);
    }

    /** Whether there is an act to take back and none is being taken back. */
    public ReadOnlyBooleanProperty mayUndo() {
        return mayUndo.getReadOnlyProperty();
    }

    /** Whether there is an act that was taken back last. */
    public ReadOnlyBooleanProperty mayRedo() {
        return mayRedo.getReadOnlyProperty();
    }

    /** Takes back the latest act. */
    public void undo() {
        Kept latest = done.peekFirst();
        if (latest != null) {
            undo(latest);
        }
    }

    /** Does again what was taken back last. */
    public void redo() {
        Kept latest = undone.peekFirst();
        if (latest == null || busy) {
            return;
        }
        undone.remove(latest);
        carryOut(
                words.say("redo.work"),
                latest.act().redo(),
                () -> keep(latest.act()),
                () -> undone.push(latest));
    }

    private void undo(Kept kept) {
        if (busy || !done.remove(kept)) {
            return;
        }
        kept.offered().set(false);
        carryOut(
                words.say("undo.work"),
                kept.act().undo(),
                () -> {
                    undone.push(kept);
                    news.tell(
                            Told.plain(Tone.NEUTRAL, words.live("undo.undone", kept.act().done())));
                },
                () -> {
                    done.push(kept);
                    kept.offered().set(true);
                });
    }

    private void keep(Reversible act) {
        Kept kept = new Kept(act, new ReadOnlyBooleanWrapper(true));
        done.push(kept);
        if (done.size() > KEPT) {
            done.removeLast().offered().set(false);
        }
        tellWhatMay();
        news.tell(
                new Told(Tone.OK, act.done(), null, words.live("undo.verb"), () -> undo(kept)),
                kept.offered().getReadOnlyProperty());
    }

    private void carryOut(
            String title,
            Supplier<Optional<ObservableValue<String>>> step,
            Runnable whenDone,
            Runnable whenTroubled) {
        busy = true;
        tellWhatMay();
        work.run(
                title,
                step::get,
                refusal -> {
                    busy = false;
                    refusal.ifPresentOrElse(this::refused, whenDone);
                    tellWhatMay();
                    refresh.run();
                },
                problem -> {
                    busy = false;
                    whenTroubled.run();
                    tellWhatMay();
                    refused(words.live("undo.failed"));
                });
    }

    /** What could not be taken back once is no longer proposed. */
    private void refused(ObservableValue<String> why) {
        news.tell(new Told(Tone.ATTENTION, words.live("undo.refused"), why, null, null));
    }

    private void tellWhatMay() {
        mayUndo.set(!busy && !done.isEmpty());
        mayRedo.set(!busy && !undone.isEmpty());
    }
}
