package ca.aval.backup.ui;

import ca.aval.backup.BackupActs;
import ca.aval.backup.BackupPast;
import ca.aval.backup.BackupReport;
import ca.aval.backup.FollowedJournal;
import ca.aval.backup.RehearseRestore;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The backups of the register, the second place, and the drill. */
public final class BackupsViewModel {
    private final BackupActs acts;
    private final FollowedJournal journal;
    private final Supplier<BackupPast> past;
    private final LiveSettings settings;
    private final WorkRunner work;
    private final Words words;
    private final SchoolClock clock;
    private final BackupSentences sentences;
    private final Runnable drilled;
    private final ObservableList<BackupLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * @param past reads what the journal tells of restores
     * @param settings where the second place is remembered
     * @param drilled a drill was written down
     */
    public BackupsViewModel(
            BackupActs acts,
            FollowedJournal journal,
            Supplier<BackupPast> past,
            LiveSettings settings,
            WorkRunner work,
            Words words,
            SchoolClock clock,
            Runnable drilled) {
        this.acts = acts;
        this.journal = journal;
        this.past = past;
        this.settings = settings;
        this.work = work;
        this.words = words;
        this.clock = clock;
        sentences = new BackupSentences(words, clock);
        this.drilled = drilled;
        words.language().addListener((o, before, now) -> list());
    }

    /** Looks again at what there is. */
    public void refresh() {
        Path second = second();
        Seen before = seen.get();
        journal.nudge();
        work.run(
                words.say("looking"),
                () -> Seen.look(acts, second, past.get(), journal.state(), before),
                now -> {
                    seen.set(now);
                    list();
                },
                this::refuse);
    }

    /** Every backup within reach, newest first. */
    public ObservableList<BackupLine> lines() {
        return lines;
    }

    /** Why something could not be done; empty while all is well. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What is done only in part; empty for none. */
    public ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    /** What was done just now; empty for nothing. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Whether a backup or a drill is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is a second place. */
    public ObservableValue<Boolean> hasSecond() {
        return settings.settings().map(Settings::secondPlace).map(folder -> true).orElse(false);
    }

    /** Where the second place is, or that there is none. */
    public ObservableValue<String> secondPlace() {
        return Bindings.createStringBinding(
                () -> {
                    Path folder = second();
                    return folder == null ? words.say("second.none") : folder.toString();
                },
                settings.settings(),
                words.language());
    }

    /** Whether the second place can be used now, and how far the journal went there. */
    public ObservableValue<String> secondState() {
        return Bindings.createStringBinding(
                () -> {
                    Seen now = seen.get();
                    return now == null || second() == null
                            ? words.say("second.why")
                            : sentences.second(now.shelves(), now.following());
                },
                seen,
                settings.settings());
    }

    /** When a restore was last rehearsed. */
    public ObservableValue<String> lastDrill() {
        return Bindings.createStringBinding(
                () -> {
                    Seen now = seen.get();
                    Instant drill = now == null ? null : now.past().drill();
                    return drill == null
                            ? words.say("drill.never")
                            : words.say("drill.last", sentences.day(drill));
                },
                seen,
                words.language());
    }

    /** From which moment the register is, and what was done after it; empty when it never was. */
    public ObservableValue<String> restored() {
        return Bindings.createStringBinding(
                () -> {
                    Seen now = seen.get();
                    return now == null ? "" : sentences.restored(now, second() != null);
                },
                seen,
                words.language());
    }

    /** Makes a backup here and at the second place; it can be stopped in the tray. */
    public void backUp() {
        Path second = second();
        begin();
        work.runLong(
                words.say("making"),
                progress -> acts.backUp().now(second, progress),
                this::made,
                this::refuse);
    }

    /** Takes a folder as second place, once it was looked at. */
    public void chooseSecond(Path folder) {
        begin();
        work.run(
                words.say("looking"),
                () -> acts.nameSecond().name(folder),
                named -> {
                    busy.set(false);
                    settings.change(s -> s.withSecondPlace(named));
                    journal.follow(named);
                    done.set(words.say("second.named"));
                    refresh();
                },
                this::refuse);
    }

    /** From now on there is no second place; what lies there stays. */
    public void forgetSecond() {
        settings.change(s -> s.withSecondPlace(null));
        journal.follow(null);
        work.run(
                words.say("looking"),
                () -> {
                    acts.forgetSecond().forget();
                    return true;
                },
                written -> refresh(),
                this::refuse);
    }

    /**
     * Rehearses a restore.
     *
     * @param chosen the backup to try; null for the newest, of the second place where it has one
     */
    public void drill(@Nullable BackupLine chosen) {
        Optional<KeptBackup> backup =
                chosen != null ? Optional.of(chosen.backup()) : newestForDrill();
        if (backup.isEmpty()) {
            refusal.set(words.say("drill.nothing"));
            return;
        }
        begin();
        work.runLong(
                words.say("drilling"),
                progress -> acts.rehearse().rehearse(backup.get(), progress),
                this::drilled,
                this::refuse);
    }

    private Optional<KeptBackup> newestForDrill() {
        return Optional.ofNullable(seen.get()).flatMap(Seen::newestForDrill);
    }

    private void made(BackupReport report) {
        busy.set(false);
        KeptBackup backup = report.backup();
        if (backup == null) {
            warning.set(words.say("stopped"));
        } else {
            done.set(sentences.made(backup));
            Problem second = report.second();
            if (second != null) {
                warning.set(words.say("made.only-here") + " " + sentences.problem(second));
            }
        }
        refresh();
    }

    private void drilled(Optional<RehearseRestore.Drill> drill) {
        busy.set(false);
        if (drill.isEmpty()) {
            warning.set(words.say("drill.stopped"));
            return;
        }
        done.set(sentences.drill(drill.get()));
        drilled.run();
        refresh();
    }

    private void list() {
        Seen now = seen.get();
        lines.setAll(
                now == null
                        ? List.of()
                        : now.shelves().backups().stream()
                                .map(l -> BackupLine.of(l.backup(), l.second(), clock, words))
                                .toList());
    }

    private void begin() {
        refusal.set("");
        warning.set("");
        done.set("");
        busy.set(true);
    }

    private void refuse(Problem problem) {
        busy.set(false);
        refusal.set(sentences.problem(problem));
    }

    private @Nullable Path second() {
        return settings.settings().get().secondPlace();
    }
}
