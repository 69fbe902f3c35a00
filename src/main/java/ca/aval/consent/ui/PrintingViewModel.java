package ca.aval.consent.ui;

import ca.aval.consent.PrintConsentForms;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.kit.Words;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.PaperPrinter.Sides;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.LongStep;
import ca.aval.platform.work.Progress;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints batches, to paper or to a file, and tells what became of the last one. */
public final class PrintingViewModel {
    private static final String ENDING = ".pdf";

    private final PrintConsentForms print;
    private final PaperPrinter printers;
    private final Disk disk;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final Runnable whenPrinted;
    private final PrintNews news;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> bothSides = new SimpleObjectProperty<>(false);
    private PrintOutcome.@Nullable Printed last;

    PrintingViewModel(
            PrintConsentForms print,
            PaperPrinter printers,
            Disk disk,
            SchoolYear year,
            WorkRunner work,
            Words words,
            Runnable whenPrinted) {
        this.print = print;
        this.printers = printers;
        this.disk = disk;
        this.year = year;
        this.work = work;
        this.words = words;
        this.whenPrinted = whenPrinted;
        news = new PrintNews(words);
    }

    /** What became of the last batch. */
    public PrintNews news() {
        return news;
    }

    /** Whether a batch is being printed. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The printers of this computer, once they were looked for. */
    public ObservableList<String> printers() {
        return names;
    }

    public ObjectProperty<@Nullable String> printer() {
        return printer;
    }

    public ObjectProperty<Boolean> bothSides() {
        return bothSides;
    }

    /** Looks for the printers of this computer, and chooses the usual one. */
    void findPrinters(Runnable whenKnown) {
        work.run(
                words.say("work.printers"),
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
                });
    }

    private record Known(List<String> names, Optional<String> usual) {}

    /** The file name proposed for an order: it says which forms, and names no one. */
    String fileName(PrintOrder order) {
        String group =
                order instanceof PrintOrder.OfGroup(String code)
                        ? "-" + code.replaceAll("[^\\p{L}\\p{N}-]+", "_")
                        : "";
        return words.say("file.name", year.toString() + group) + ENDING;
    }

    /** The file name proposed for the batch just printed. */
    String lastFileName() {
        PrintOutcome.Printed printed = last;
        return printed == null
                ? fileName(new PrintOrder.Everyone())
                : printed.run().number() + ENDING;
    }

    /**
     * The file that would be written for a choice: a choice without ending is given one, and may
     * then name a file about which the person was not asked.
     */
    Target target(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return new Target(chosen, false);
        }
        Path whole = chosen.resolveSibling(name + ENDING);
        return new Target(whole, Files.exists(whole));
    }

    /**
     * Where a PDF would be written.
     *
     * @param ask whether something is there that the person was not asked about
     */
    record Target(Path file, boolean ask) {}

    /** Makes a batch and writes it into that file, over what may be there. */
    void save(PrintOrder order, Path file) {
        make(order, (printed, progress) -> write(printed, file));
    }

    /** Makes a batch and sends it to the chosen printer. */
    void send(PrintOrder order) {
        make(order, sending());
    }

    /** Writes the batch just printed into that file once more. */
    void saveAgain(Path file) {
        again((printed, progress) -> write(printed, file));
    }

    /** Sends the batch just printed to the chosen printer once more. */
    void sendAgain() {
        again(sending());
    }

    private interface Delivery {
        Delivered deliver(PrintOutcome.Printed printed, Progress progress);
    }

    private Delivery sending() {
        String chosen = printer.get();
        Sides sides = bothSides.get() ? Sides.BOTH : Sides.ONE;
        return (printed, progress) -> {
            boolean whole =
                    printers.print(
                            printed.pdf(),
                            chosen == null ? "" : chosen,
                            sides,
                            printed.run().number(),
                            new Watched(progress));
            return whole
                    ? new Delivered.Sent(chosen == null ? "" : chosen)
                    : new Delivered.Stopped();
        };
    }

    private Delivered write(PrintOutcome.Printed printed, Path file) {
        disk.replace(file, printed.pdf());
        return new Delivered.Written(String.valueOf(file.getFileName()));
    }

    private void make(PrintOrder order, Delivery delivery) {
        start(
                progress -> {
                    PrintOutcome outcome = print.print(year, order, new Watched(progress));
                    return outcome instanceof PrintOutcome.Printed printed
                            ? delivered(printed, delivery, progress)
                            : new Result(outcome, new Delivered.Stopped());
                });
    }

    private void again(Delivery delivery) {
        PrintOutcome.Printed printed = last;
        if (printed != null) {
            start(progress -> delivered(printed, delivery, progress));
        }
    }

    private record Result(PrintOutcome outcome, Delivered delivered) {}

    private static Result delivered(
            PrintOutcome.Printed printed, Delivery delivery, Progress progress) {
        try {
            return new Result(printed, delivery.deliver(printed, progress));
        } catch (Problem problem) {
            return new Result(printed, new Delivered.Failed(problem.kind()));
        }
    }

    private void start(LongStep<Result> step) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        news.clear();
        work.runLong(
                words.say("work.printing"),
                step,
                this::done,
                problem -> {
                    busy.set(false);
                    news.tell(problem);
                });
    }

    private void done(Result result) {
        busy.set(false);
        news.tell(result.outcome(), result.delivered());
        if (result.outcome() instanceof PrintOutcome.Printed printed && printed != last) {
            last = printed;
            whenPrinted.run();
        }
    }
}
