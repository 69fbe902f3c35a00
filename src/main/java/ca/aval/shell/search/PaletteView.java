package ca.aval.shell.search;

import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.shell.Overlay;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The search of the whole program: one field, what was found, and the keys at the foot. */
public final class PaletteView {
    private static final int LINES_SHOWN = 12;

    private final PaletteViewModel model;
    private final Words words;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<PaletteLine> list = new ListView<>();
    private final VBox pane;

    /**
     * @param words the words of the shell
     */
    public PaletteView(PaletteViewModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        pane = new VBox(head(), list, foot());
        pane.getStyleClass().add("palette");
        pane.setAccessibleRole(AccessibleRole.DIALOG);
        pane.accessibleTextProperty().bind(words.live("search.name"));
        pane.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        list();
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.chosen().subscribe(line -> choose(line.intValue()));
        model.told().subscribe(told -> tell());
    }

    /** The box at the top of the window that opens the search. */
    public Button box() {
        Label prompt = new Label();
        prompt.getStyleClass().add("muted");
        prompt.setGraphic(Icons.of(Icon.SEARCH));
        prompt.textProperty().bind(words.live("search.prompt"));
        HBox line = new HBox(prompt, Panel.spacer(), cap("Ctrl+K"));
        line.getStyleClass().add("row");
        Button box = new Button();
        box.getStyleClass().add("search-box");
        box.setGraphic(line);
        line.prefWidthProperty().bind(box.widthProperty().subtract(20));
        box.accessibleTextProperty().bind(words.live("search.box"));
        box.setOnAction(event -> open());
        return box;
    }

    /** Opens the search. */
    public void open() {
        overlay.showModal(pane, model::end);
        model.begin();
        field.requestFocus();
    }

    private HBox head() {
        field.getStyleClass().add("palette-field");
        field.promptTextProperty().bind(words.live("search.prompt"));
        field.accessibleTextProperty().bind(words.live("search.name"));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(Icon.SEARCH), field, cap(words.live("key.escape")));
        head.getStyleClass().add("palette-head");
        return head;
    }

    private void list() {
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(words.live("search.none"));
        list.getStyleClass().add("palette-list");
        list.setItems(model.lines());
        list.setPlaceholder(none);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.live("search.found"));
        list.setCellFactory(view -> new PaletteCell(words, this::openLine));
        model.lines()
                .subscribe(
                        () -> {
                            int shown = Math.clamp(model.lines().size(), 2, LINES_SHOWN);
                            list.setStyle("-fx-pref-height: %sem;".formatted(shown * 2.43 + 0.9));
                        });
    }

    private HBox foot() {
        Label choose = said("search.choose");
        Label openIt = said("search.open");
        HBox foot =
                new HBox(
                        cap("↑"),
                        cap("↓"),
                        choose,
                        cap(words.live("key.enter")),
                        openIt,
                        Panel.spacer(),
                        said("search.accents"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private Label said(String key) {
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.textProperty().bind(words.live(key));
        return label;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.TAB && !event.isShiftDown()) {
            model.down();
        } else if (code == KeyCode.UP || code == KeyCode.TAB) {
            model.up();
        } else if (code == KeyCode.ENTER) {
            openChosen();
        } else if (code == KeyCode.K && event.isShortcutDown()) {
            overlay.close();
        } else {
            return;
        }
        event.consume();
    }

    private void openLine(int line) {
        model.choose(line);
        openChosen();
    }

    private void openChosen() {
        Runnable act = model.chosenAct();
        if (model.chosen().get() >= 0) {
            overlay.close();
            act.run();
        }
    }

    private void choose(int line) {
        if (line < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(line);
            list.scrollTo(Math.max(0, line - LINES_SHOWN + 3));
        }
    }

    /** The keyboard stays in the field: what is chosen below is said as the field’s own help. */
    private void tell() {
        field.setAccessibleHelp(model.told().get());
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private static Label cap(String word) {
        Label cap = new Label(word);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    private static Label cap(ObservableValue<String> word) {
        Label cap = cap("");
        cap.textProperty().bind(word);
        return cap;
    }
}
