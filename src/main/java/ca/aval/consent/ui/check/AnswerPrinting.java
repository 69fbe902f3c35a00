package ca.aval.consent.ui.check;

import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.ListGate;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Prints the sheet of an answer, with or without its reasons, once its names may leave. */
public final class AnswerPrinting {
    /** How lists of this page are called where they leave the program. */
    private static final String LIST = "publication-check";

    private static final double PAPER_WIDTH = 620;
    private static final double PAPER_HEIGHT = 560;

    private final Words words;
    private final Words kit;
    private final Dialogs dialogs;
    private final ListGate gate;
    private final Supplier<PaperActs> papers;

    /**
     * @param words those of the question
     * @param kit the words of the kit
     * @param gate what names pass before they leave the program
     * @param papers makes what can be done with a paper
     */
    public AnswerPrinting(
            Words words, Words kit, Dialogs dialogs, ListGate gate, Supplier<PaperActs> papers) {
        this.words = words;
        this.kit = kit;
        this.dialogs = dialogs;
        this.gate = gate;
        this.papers = papers;
    }

    /** What makes the sheets of one page. */
    interface Sheets {
        void print(boolean reasons, Consumer<ShownPaper> made);
    }

    boolean mayPass() {
        return gate.mayPass();
    }

    /**
     * The button with both sheets.
     *
     * @param seesReasons whether the sheet with reasons is offered
     * @param names how many names would leave
     * @param ready whether there is an answer
     */
    MenuButton button(
            boolean seesReasons, IntSupplier names, Sheets sheets, ObservableBooleanValue ready) {
        MenuItem plain = new MenuItem();
        plain.textProperty().bind(words.live("print.names"));
        plain.setOnAction(event -> print(false, names, sheets));
        MenuItem reasons = new MenuItem();
        reasons.textProperty().bind(words.live("print.reasons"));
        reasons.setOnAction(event -> print(true, names, sheets));
        reasons.setVisible(seesReasons);
        MenuButton print = new MenuButton();
        print.textProperty().bind(words.live("print"));
        print.setGraphic(Icons.of(Icon.PRINTER));
        print.getStyleClass().add("button-outlined");
        print.setMinWidth(MenuButton.USE_PREF_SIZE);
        print.getItems().setAll(plain, reasons);
        print.disableProperty().bind(Bindings.not(ready));
        print.setVisible(gate.mayPass());
        print.setManaged(gate.mayPass());
        return print;
    }

    void print(boolean reasons, IntSupplier names, Sheets sheets) {
        gate.sheet(LIST, names.getAsInt(), () -> sheets.print(reasons, this::show));
    }

    private void show(ShownPaper shown) {
        PaperPreview preview =
                new PaperPreview(kit, new SimpleStringProperty(shown.paper().name()));
        preview.show(shown.pages());
        preview.acts(papers.get().about(new SimpleObjectProperty<>(shown.paper())));
        preview.setPrefSize(PAPER_WIDTH, PAPER_HEIGHT);
        dialogs.showAll(words.say("print.title"), preview);
    }
}
