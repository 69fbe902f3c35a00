package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Segmented;
import ca.aval.kit.Segmented.Choice;
import ca.aval.kit.Words;
import ca.aval.platform.document.PaperPrinter.Sides;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What can be done with the paper on show: print it, open it in the reader, save a copy. */
public final class PaperActs extends VBox {
    private static final int MOST_COPIES = 99;
    private static final String ENDING = ".pdf";

    private final PapersViewModel model;
    private final Words words;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final SimpleObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();

    /**
     * @param words the words of the shell
     */
    public PaperActs(PapersViewModel model, Words words, Dialogs dialogs, FileChoice files) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.files = files;
        getStyleClass().add("paper-acts");
        // they go below each other where the page is narrow
        FlowPane acts =
                new FlowPane(
                        act("paper.print", Icon.PRINTER, this::askPrinter),
                        act("paper.open", Icon.BOX_ARROW_UP_RIGHT, model::open),
                        act("paper.save", Icon.SAVE, this::askFile));
        Label outcome = new Label();
        outcome.getStyleClass().add("hint");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.textProperty().bind(model.outcome());
        outcome.visibleProperty().bind(Bindings.isNotEmpty(outcome.textProperty()));
        outcome.managedProperty().bind(outcome.visibleProperty());
        getChildren().addAll(acts, outcome);
    }

    /** Follows the paper on show; nothing can be done while there is none. */
    public PaperActs about(ObservableValue<? extends @Nullable Paper> shown) {
        paper.bind(shown);
        return this;
    }

    private ButtonBase act(String verb, Icon icon, Consumer<Paper> act) {
        ButtonBase button =
                Buttons.flat(
                        words.live(verb),
                        icon,
                        () -> {
                            Paper shown = paper.get();
                            if (shown != null) {
                                act.accept(shown);
                            }
                        });
        button.disableProperty().bind(paper.isNull());
        return button;
    }

    private void askPrinter(Paper shown) {
        model.findPrinters(
                () -> {
                    if (model.printers().isEmpty()) {
                        String save = Words.withoutAltKey(words.say("paper.save"));
                        if (dialogs.tell(
                                words.say("paper.no-printer"),
                                words.say("paper.no-printer.text"),
                                save)) {
                            askFile(shown);
                        }
                    } else if (choosePrinter()) {
                        model.print(shown);
                    }
                });
    }

    private boolean choosePrinter() {
        ComboBox<String> printers = new ComboBox<>(model.printers());
        printers.valueProperty().bindBidirectional(model.printer());
        Segmented<Sides> sides =
                new Segmented<>(
                        words.live("paper.sides"),
                        List.of(
                                new Choice<>(Sides.ONE, words.live("paper.sides.one")),
                                new Choice<>(Sides.BOTH, words.live("paper.sides.long")),
                                new Choice<>(
                                        Sides.BOTH_SHORT_EDGE, words.live("paper.sides.short"))),
                        model.sides(),
                        model.sides()::set);
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setEditable(true);
        copies.getValueFactory().valueProperty().bindBidirectional(model.copies());
        ComboBox<String> trays = new ComboBox<>(model.trays());
        trays.promptTextProperty().bind(words.live("paper.tray.usual"));
        trays.valueProperty().bindBidirectional(model.tray());
        FormField<ComboBox<String>> tray = new FormField<>(words.live("paper.tray"), trays);
        tray.visibleProperty().bind(Bindings.isNotEmpty(model.trays()));
        tray.managedProperty().bind(tray.visibleProperty());
        VBox form =
                new VBox(
                        new FormField<>(words.live("paper.printer"), printers),
                        new FormField<>(words.live("paper.sides"), sides),
                        new FormField<>(words.live("paper.copies"), copies),
                        tray);
        form.getStyleClass().add("form");
        boolean chosen =
                dialogs.fill(
                        words.say("paper.print.title"),
                        form,
                        words.say("paper.print.do"),
                        model.printer().isNotNull());
        printers.valueProperty().unbindBidirectional(model.printer());
        trays.valueProperty().unbindBidirectional(model.tray());
        copies.getValueFactory().valueProperty().unbindBidirectional(model.copies());
        return chosen;
    }

    private void askFile(Paper shown) {
        files.toWrite(
                        words.say("paper.save.title"),
                        words.say("paper.save.kind"),
                        "*" + ENDING,
                        shown.name() + ENDING)
                .filter(
                        chosen ->
                                named(chosen) || !Files.exists(whole(chosen)) || replaceToo(chosen))
                .ifPresent(chosen -> model.save(shown, whole(chosen)));
    }

    /** Whether the person was asked about that very file. */
    private static boolean named(Path chosen) {
        return chosen.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static Path whole(Path chosen) {
        return named(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ENDING);
    }

    private boolean replaceToo(Path chosen) {
        return dialogs.ask(
                words.say("paper.there"),
                words.say("paper.there.text", String.valueOf(whole(chosen).getFileName())),
                words.say("paper.replace"));
    }
}
