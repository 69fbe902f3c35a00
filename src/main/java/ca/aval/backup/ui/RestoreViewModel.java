package ca.aval.backup.ui;

import ca.aval.backup.TakeBack;
import ca.aval.kit.Words;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Restored;
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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.ASKING);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper takeMore = new ReadOnlyStringWrapper("");
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
        fixed = target != null;
        folder.set(target == null ? "" : target.toString());
        mayCheck =
                Bindings.createBooleanBinding(
                        () ->
                                !file.get().isEmpty()
                                        && !folder.get().isEmpty()
                                        && !password.get().isEmpty()
                                        && step.get() == Step.ASKING,
                        file,
                        folder,
                        password,
                        step);
    }

    /** How far one is. */
    public enum Step {
        ASKING,
        WORKING,
        /** Everything came back; nothing is in place yet. */
        CHECKED,
        DONE
    }

    /** What one has come to, and what is beyond the backup. */
    private record Checked(Restoration restoration, Path second, Beyond beyond) {}

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

    public StringProperty user() {
        return user;
    }

    public StringProperty password() {
        return password;
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

    /** The words that take that too; empty when there is nothing to take. */
    public ReadOnlyStringProperty takeMore() {
        return takeMore.getReadOnlyProperty();
    }

    public BooleanBinding mayCheck() {
        return mayCheck;
    }

    /** Takes everything back beside its place and checks it. */
    public void check() {
        if (!mayCheck.get()) {
            return;
        }
        refusal.set("");
        step.set(Step.WORKING);
        Path backup = Path.of(file.get());
        Path target = Path.of(folder.get());
        String name = user.get();
        char[] typed = password.get().toCharArray();
        work.runLong(
                words.say("restore.checking"),
                progress ->
                        takeBack.begin(backup, target, name, typed, progress)
                                .map(r -> checked(r, backup)),
                this::show,
                this::refuse);
    }

    /** Looks beside the backup, then at the second place that this computer knows. */
    private Checked checked(Restoration restoration, Path backup) {
        Path beside = Objects.requireNonNull(backup.toAbsolutePath().getParent());
        Checked here = new Checked(restoration, beside, restoration.beyond(beside));
        Path known = second;
        if (known == null || here.beyond() instanceof Beyond.Acts) {
            return here;
        }
        Beyond there = restoration.beyond(known);
        return there.equals(new Beyond.Unusable(Beyond.Reason.NO_JOURNAL))
                ? here
                : new Checked(restoration, known, there);
    }

    private void show(Optional<Checked> ended) {
        password.set("");
        if (ended.isEmpty()) {
            step.set(Step.ASKING);
            return;
        }
        Checked checked = ended.get();
        restoration = checked.restoration();
        moreAt = checked.second();
        said.set(
                words.say(
                        "restore.checked",
                        sentences.moment(checked.restoration().at()),
                        checked.restoration().position().sequence(),
                        checked.restoration().documents()));
        tellBeyond(checked.beyond());
        step.set(Step.CHECKED);
    }

    private void tellBeyond(Beyond beyond) {
        takeMore.set("");
        switch (beyond) {
            case Beyond.Acts(long acts, Instant until, long end, boolean broken) -> {
                String adds = words.say("restore.beyond", acts, sentences.moment(until));
                more.set(broken ? adds + " " + words.say("restore.beyond.broken") : adds);
                takeMore.set(words.say("restore.with", acts));
            }
            case Beyond.Nothing() -> more.set("");
            case Beyond.Unusable(Beyond.Reason reason) ->
                    more.set(
                            reason == Beyond.Reason.NO_JOURNAL
                                    ? ""
                                    : words.say("restore.beyond." + reason));
        }
    }

    /**
     * Puts the register in place.
     *
     * @param withMore together with the acts of the second place
     */
    public void finish(boolean withMore) {
        Restoration checked = restoration;
        if (checked == null) {
            return;
        }
        step.set(Step.WORKING);
        Path more = moreAt;
        work.run(
                words.say("restore.placing"),
                () -> withMore && more != null ? checked.finishWith(more) : checked.finish(),
                this::placed,
                problem -> {
                    cancel();
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
        said.set(done + " " + words.say("restore.passwords"));
        more.set("");
        takeMore.set("");
        step.set(Step.DONE);
    }

    /** Leaves everything as it was before. */
    public void cancel() {
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
        takeMore.set("");
    }

    private void refuse(Problem problem) {
        password.set("");
        step.set(Step.ASKING);
        refusal.set(sentences.problem(problem));
    }
}
