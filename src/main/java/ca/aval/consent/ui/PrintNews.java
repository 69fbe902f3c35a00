package ca.aval.consent.ui;

import ca.aval.consent.PrintOutcome;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The news of the last batch, in sentences. */
public final class PrintNews {
    private final Words words;
    private final ReadOnlyStringWrapper first = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rest = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper printed = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> notPrinted = FXCollections.observableArrayList();
    private @Nullable PrintOutcome outcome;
    private @Nullable Delivered delivered;

    PrintNews(Words words) {
        this.words = words;
        words.language().subscribe(language -> say());
    }

    /** The first words: the number of the batch. */
    public ReadOnlyStringProperty first() {
        return first.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rest() {
        return rest.getReadOnlyProperty();
    }

    /** What went wrong, and what to do; empty while all is well. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether there is a batch that can be printed or saved once more. */
    public ReadOnlyBooleanProperty printed() {
        return printed.getReadOnlyProperty();
    }

    /** The pupils whose form was not made, each with the reason. */
    public ObservableList<String> notPrinted() {
        return notPrinted;
    }

    void clear() {
        outcome = null;
        delivered = null;
        say();
    }

    void tell(PrintOutcome became, Delivered how) {
        outcome = became;
        delivered = how;
        say();
    }

    /** A problem that left no batch behind. */
    void tell(Problem problem) {
        clear();
        trouble.set(words.say(key(problem.kind())));
    }

    private void say() {
        first.set("");
        rest.set("");
        trouble.set("");
        notPrinted.clear();
        printed.set(outcome instanceof PrintOutcome.Printed);
        switch (outcome) {
            case null -> {}
            case PrintOutcome.Printed batch -> say(batch);
            case PrintOutcome.NothingPrintable(var none) -> {
                trouble.set(words.say("outcome.nothing"));
                list(none);
            }
            case PrintOutcome.NoCampaign none -> trouble.set(words.say("outcome.no-campaign"));
            case PrintOutcome.NobodyFound nobody -> trouble.set(words.say("outcome.nobody"));
            case PrintOutcome.Cancelled cancelled -> rest.set(words.say("outcome.cancelled"));
        }
    }

    private void say(PrintOutcome.Printed batch) {
        first.set(words.say("outcome.batch", batch.run().number()));
        String counts = words.say("outcome.counts", batch.run().forms(), batch.run().pages());
        String became =
                switch (delivered) {
                    case Delivered.Written(String name) -> words.say("delivered.written", name);
                    case Delivered.Sent(String printer) -> words.say("delivered.sent", printer);
                    case Delivered.Stopped stopped -> words.say("delivered.stopped");
                    case Delivered.Failed(Problem.Kind kind) -> {
                        trouble.set(words.say("delivered.failed", words.say(key(kind))));
                        yield "";
                    }
                    case null -> "";
                };
        rest.set((counts + " " + became).strip());
        list(batch.notPrinted());
    }

    private void list(List<PrintOutcome.NotPrinted> none) {
        notPrinted.setAll(
                none.stream()
                        .map(
                                one ->
                                        words.say(
                                                "outcome.not-printed",
                                                one.pupil().name().sorted(),
                                                one.reason().sentence(words.language().getValue())))
                        .toList());
    }

    private static String key(Problem.Kind kind) {
        return switch (kind) {
            case DISK_FULL -> "problem.disk-full";
            case WRITE_FAILED, FOLDER_NOT_WRITABLE, FILE_EXISTS -> "problem.not-written";
            case PRINTER_FAILED -> "problem.printer";
            case NOT_ALLOWED -> "problem.not-allowed";
            case CHANGED_BY_ANOTHER -> "problem.changed";
            default -> "problem.other";
        };
    }
}
