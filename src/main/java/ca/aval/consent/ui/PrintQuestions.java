package ca.aval.consent.ui;

import ca.aval.kit.FormField;
import ca.aval.kit.Segmented;
import ca.aval.kit.Segmented.Choice;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Asks where the papers go: to which printer, or into which file. */
final class PrintQuestions {
    private final CampaignViewModel model;
    private final PrintingViewModel printing;
    private final Words words;
    private final Dialogs dialogs;
    private final FileChoice files;

    PrintQuestions(CampaignViewModel model, Words words, Dialogs dialogs, FileChoice files) {
        this.model = model;
        this.printing = model.printing();
        this.words = words;
        this.dialogs = dialogs;
        this.files = files;
    }

    /** Prints what is wanted. */
    void print() {
        printing.findPrinters(
                () -> choosePrinter(model.list().wanted().get(), model::send, this::save));
    }

    /** Saves what is wanted. */
    void save() {
        chooseFile(model.fileName(), model::save);
    }

    /** Prints the last batch once more. */
    void printAgain() {
        printing.findPrinters(() -> choosePrinter(0, printing::sendAgain, this::saveAgain));
    }

    /** Saves the last batch once more. */
    void saveAgain() {
        chooseFile(printing.lastFileName(), printing::saveAgain);
    }

    private void choosePrinter(int count, Runnable send, Runnable save) {
        if (printing.printers().isEmpty()) {
            if (dialogs.tell(
                    words.say("printer.none"),
                    words.say("printer.none.text"),
                    words.say("foot.save").replace("_", ""))) {
                save.run();
            }
            return;
        }
        ComboBox<String> printers = new ComboBox<>(printing.printers());
        printers.valueProperty().bindBidirectional(printing.printer());
        Segmented<Boolean> sides =
                new Segmented<>(
                        words.live("printer.sides"),
                        List.of(
                                new Choice<>(false, words.live("printer.one-side")),
                                new Choice<>(true, words.live("printer.both-sides"))),
                        printing.bothSides(),
                        printing.bothSides()::set);
        VBox form =
                new VBox(
                        new FormField<>(words.live("printer.name"), printers),
                        new FormField<>(words.live("printer.sides"), sides)
                                .hint(words.live("printer.hint")));
        form.getStyleClass().add("form");
        String title =
                count == 0 ? words.say("printer.title.again") : words.say("printer.title", count);
        boolean chosen =
                dialogs.fill(title, form, words.say("printer.do"), printing.printer().isNotNull());
        printers.valueProperty().unbindBidirectional(printing.printer());
        if (chosen) {
            send.run();
        }
    }

    private void chooseFile(String name, Consumer<Path> write) {
        files.toWrite(words.say("file.title"), words.say("file.kind"), "*.pdf", name)
                .map(printing::target)
                .filter(target -> !target.ask() || replaceToo(target.file()))
                .ifPresent(target -> write.accept(target.file()));
    }

    private boolean replaceToo(Path file) {
        return dialogs.ask(
                words.say("file.there"),
                words.say("file.there.text", String.valueOf(file.getFileName())),
                words.say("file.replace"));
    }
}
