package ca.aval.backup.ui;

import ca.aval.backup.Later;
import ca.aval.backup.TakeBack;
import ca.aval.kit.Words;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Restored;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Taking a register back from a backup, in two steps: everything is checked, then put in place. */
public final class RestoreViewModel {
    private final TakeBack takeBack;
    private final WorkRunner work;
    private final Words words;
    private final BackupSentences sentences;
    private final boolean fixed;
    private final @Nullable Path second;
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final Unlocker unlocker;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.ASKING);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper main = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leaveOut = new ReadOnlyStringWrapper("");
    private final AtomicBoolean turnedBack = new AtomicBoolean();
    private final BooleanBinding mayCheck;
    private @Nullable Restoration restoration;
    private @Nullable Path moreAt;

    /**
     * @param target where the register will lie; null when the person chooses
     * @param second the second place that this computer knows; null for none
     */
    public RestoreViewModel(
            TakeBack takeBack,
            @Nullable Path target,
            @Nullable Path second,
            WorkRunner work,
            Words words,
            SchoolClock clock) {
        this.takeBack = takeBack;
        this.second = second;
        this.work = work;
        this.words = words;
        sentences = new BackupSentences(words, clock);
        unlocker = new Unlocker(words);
        fixed = target != null;
        folder.set(target == null ? "" : target.toString());
        mayCheck =
                Bindings.createBooleanBinding(
                        () ->
                                !file.get().isEmpty()
                                        && !folder.get().isEmpty()
                                        && unlocker.given().get()
                                        && step.get() == Step.ASKING,
                        file,
                        folder,
                        unlocker.given(),
                        step);
    }

    /** How far one is. */
    public enum Step {
        ASKING,
        WORKING,
        /** It takes its place, which nobody stops half way. */
        PLACING,
        /** Everything came back; nothing is in place yet. */
        CHECKED,
        DONE
    }

    /** What one has come to, and what is beyond the backup. */
    private record Checked(Restoration restoration, Later later) {}

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The backup, as it is written on the disk. */
    public StringProperty file() {
        return file;
    }

    /** Where the register will lie. */
    public StringProperty folder() {
        return folder;
    }

    /** Whether the place of the register is settled. */
    public boolean isFolderFixed() {
        return fixed;
    }

    /** With what the backup is opened. */
    public Unlocker unlocker() {
        return unlocker;
    }

    /** Why it cannot be taken back; empty while nothing is wrong. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What came back. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What lies beyond it at the second place, or why not; empty for nothing to say. */
    public ReadOnlyStringProperty more() {
        return more.getReadOnlyProperty();
    }

    /** The words that put everything in place that came back, what lies beyond included. */
    public ReadOnlyStringProperty main() {
        return main.getReadOnlyProperty();
    }

    /** The words that leave out what lies beyond; empty when there is nothing to leave out. */
    public ReadOnlyStringProperty leaveOut() {
        return leaveOut.getReadOnlyProperty();
    }

    public BooleanBinding mayCheck() {
        return mayCheck;
    }

    /** Takes everything back beside its place and checks it. */
    public void check() {
        if (!mayCheck.get()) {
            return;
        }
        Optional<Unlocking> typed = unlocker.typed();
        if (typed.isEmpty()) {
            return;
        }
        refusal.set("");
        turnedBack.set(false);
        step.set(Step.WORKING);
        Path backup = Path.of(file.get());
        Path target = Path.of(folder.get());
        work.runLong(
                words.say("restore.checking"),
                progress ->
                        takeBack.begin(backup, target, typed.get(), new Until(progress, turnedBack))
                                .map(r -> new Checked(r, Later.than(r, backup, second)))
                                .filter(this::isWanted),
                this::show,
                this::refuse);
    }

    private boolean isWanted(Checked checked) {
        if (turnedBack.get()) {
            checked.restoration().close();
            return false;
        }
        return true;
    }

    private void show(Optional<Checked> ended) {
        unlocker.forget();
        if (ended.isEmpty()) {
            step.set(Step.ASKING);
            return;
        }
        Checked checked = ended.get();
        restoration = checked.restoration();
        if (turnedBack.get()) {
            discard();
            return;
        }
        Beyond beyond = checked.later().beyond();
        moreAt = beyond instanceof Beyond.Acts ? checked.later().place() : null;
        said.set(
                words.say(
                        "restore.checked",
                        sentences.moment(checked.restoration().at()),
                        checked.restoration().position().sequence(),
                        checked.restoration().documents()));
        offer(beyond);
        step.set(Step.CHECKED);
    }

    private void offer(Beyond beyond) {
        more.set(sentences.beyond(beyond));
        boolean goesOn = beyond instanceof Beyond.Acts;
        long acts = beyond instanceof Beyond.Acts further ? further.acts() : 0;
        main.set(goesOn ? words.say("restore.with", acts) : words.say("restore.all"));
        leaveOut.set(goesOn ? words.say("restore.without", acts) : "");
    }

    /**
     * Puts the register in place.
     *
     * @param withMore together with what lies beyond the backup, when there is something
     */
    public void finish(boolean withMore) {
        Restoration checked = restoration;
        if (checked == null) {
            return;
        }
        step.set(Step.PLACING);
        Path more = moreAt;
        work.run(
                words.say("restore.placing"),
                () -> withMore && more != null ? checked.finishWith(more) : checked.finish(),
                this::placed,
                problem -> {
                    discard();
                    refuse(problem);
                });
    }

    private void placed(Restored restored) {
        restoration = null;
        String done =
                words.say(
                        "restore.done",
                        sentences.moment(restored.at()),
                        restored.replayed(),
                        restored.folder().toString());
        said.set(done + " " + words.say(passwords(restored)));
        more.set("");
        step.set(Step.DONE);
    }

    private String passwords(Restored restored) {
        if (unlocker.withKey().get()) {
            return "restore.recovered";
        }
        return restored.replayed() > 0 ? "restore.passwords.later" : "restore.passwords";
    }

    /** Leaves everything as it was before, now or as soon as the work under way has stopped. */
    public void cancel() {
        switch (step.get()) {
            case WORKING -> turnedBack.set(true);
            case CHECKED -> discard();
            case ASKING, PLACING, DONE -> {}
        }
    }

    private void discard() {
        Restoration checked = restoration;
        restoration = null;
        if (checked != null) {
            work.run(
                    words.say("restore.placing"),
                    () -> {
                        checked.close();
                        return true;
                    },
                    gone -> {});
        }
        step.set(Step.ASKING);
        more.set("");
    }

    private void refuse(Problem problem) {
        unlocker.forget();
        step.set(Step.ASKING);
        refusal.set(sentences.problem(problem));
    }
}
