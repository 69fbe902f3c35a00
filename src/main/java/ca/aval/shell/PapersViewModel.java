package ca.aval.shell;

import ca.aval.kit.Words;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.PaperPrinter.Sides;
import ca.aval.platform.document.PaperPrinter.Wishes;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints a paper, opens it in the computer's reader, or saves a copy, and says what became of it.
 */
public final class PapersViewModel {
    private final PaperPrinter printers;
    private final OpenedPapers opened;
    private final Disk disk;
    private final WorkRunner work;
    private final Words words;
    private final ProblemTexts problems = new ProblemTexts();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<String> trays = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> tray = new SimpleObjectProperty<>();
    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.ONE);
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private PaperWatch watch = (way, paper) -> {};

    /**
     * @param words the words of the shell
     */
    public PapersViewModel(
            PaperPrinter printers, OpenedPapers opened, Disk disk, WorkRunner work, Words words) {
        this.printers = printers;
        this.opened = opened;
        this.disk = disk;
        this.work = work;
        this.words = words;
        printer.subscribe(chosen -> findTrays(chosen));
    }

    /** Whom to tell that a paper leaves. */
    public PapersViewModel telling(PaperWatch told) {
        watch = told;
        return this;
    }

    /** What became of the last wish; empty at first and while one is under way. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The printers of this computer, once they were looked for. */
    ObservableList<String> printers() {
        return names;
    }

    /** The trays of the chosen printer; empty when it tells of none. */
    ObservableList<String> trays() {
        return trays;
    }

    ObjectProperty<@Nullable String> printer() {
        return printer;
    }

    /** Null for the tray that the printer chooses. */
    ObjectProperty<@Nullable String> tray() {
        return tray;
    }

    ObjectProperty<Sides> sides() {
        return sides;
    }

    ObjectProperty<Integer> copies() {
        return copies;
    }

    private record Known(List<String> names, Optional<String> usual) {}

    /** Looks for the printers of this computer, and chooses the usual one. */
    void findPrinters(Runnable whenKnown) {
        outcome.set("");
        copies.set(1);
        work.run(
                words.say("paper.work.printers"),
                () -> new Known(printers.names(), printers.usual()),
                known -> {
                    names.setAll(known.names());
                    if (!names.contains(printer.get())) {
                        printer.set(
                                known.usual()
                                        .or(() -> known.names().stream().findFirst())
                                        .orElse(null));
                    }
                    whenKnown.run();
                },
                this::tell);
    }

    private void findTrays(@Nullable String chosen) {
        tray.set(null);
        trays.clear();
        if (chosen != null) {
            work.run(
                    words.say("paper.work.printers"),
                    () -> printers.trays(chosen),
                    found -> {
                        if (chosen.equals(printer.get())) {
                            trays.setAll(found);
                        }
                    },
                    this::tell);
        }
    }

    /** Sends the paper to the chosen printer. */
    void print(Paper paper) {
        String chosen = printer.get();
        if (chosen == null) {
            return;
        }
        Wishes wishes = new Wishes(sides.get(), copies.get(), Optional.ofNullable(tray.get()));
        outcome.set("");
        work.runLong(
                words.say("paper.work.print"),
                progress -> {
                    watch.leaves(PaperWatch.Way.PRINTED, paper.name());
                    return printers.print(
                            paper.pdf(), chosen, wishes, paper.name(), new Watched(progress));
                },
                sent -> outcome.set(sent ? words.say("paper.sent", chosen) : ""),
                this::tell);
    }

    /** Shows the pages sent in the work tray. */
    private record Watched(ca.aval.platform.work.Progress work) implements Progress {
        @Override
        public void done(int count, int of) {
            work.done(count, of);
        }

        @Override
        public boolean cancelled() {
            return work.cancelled();
        }
    }

    /** Opens a copy in the computer's own PDF reader. */
    void open(Paper paper) {
        outcome.set("");
        work.run(
                words.say("paper.work.open"),
                () -> {
                    watch.leaves(PaperWatch.Way.OPENED, paper.name());
                    opened.open(paper.pdf(), paper.name());
                    return true;
                },
                done -> outcome.set(words.say("paper.opened")),
                this::tell);
    }

    /** Writes a copy into that file, over what may be there. */
    void save(Paper paper, Path file) {
        outcome.set("");
        work.run(
                words.say("paper.work.save"),
                () -> {
                    watch.leaves(PaperWatch.Way.SAVED, paper.name());
                    disk.replace(file, paper.pdf());
                    return true;
                },
                done -> outcome.set(words.say("paper.saved", String.valueOf(file.getFileName()))),
                this::tell);
    }

    private void tell(Problem problem) {
        outcome.set(problems.sentence(words.language().getValue(), problem));
    }
}
