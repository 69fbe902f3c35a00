package ca.aval.consent.ui.entry;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The papers of the pile that must be looked at again, each with its reason. */
final class DoubtsCard {
    private final AnswersViewModel model;
    private final Words words;
    private final Panel panel;
    private final VBox rows = new VBox();
    private @Nullable TakeUpLetter letters;

    DoubtsCard(AnswersViewModel model, Words words) {
        this.model = model;
        this.words = words;
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.size(model.pile().doubts()).asString());
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.textProperty().bind(words.live("doubts.none"));
        none.visibleProperty().bind(Bindings.isEmpty(model.pile().doubts()));
        none.managedProperty().bind(none.visibleProperty());
        VBox all = new VBox(none, rows);
        rows.getStyleClass().add("answer-doubts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        panel = new Panel(words.live("doubts.title")).aside(count).padded(scroll);
        HBox.setHgrow(panel, Priority.ALWAYS);
        panel.setMinWidth(0);
        panel.getStyleClass().add("answer-card");
        model.pile().doubts().subscribe(this::draw);
    }

    Node content() {
        return panel;
    }

    /** The letter can be written from here. */
    void letters(TakeUpLetter port) {
        letters = port;
        draw();
    }

    private void draw() {
        rows.getChildren().setAll(model.pile().doubts().stream().map(this::row).toList());
    }

    private Node row(DoubtLine line) {
        Label title = new Label(line.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label reason = new Label(line.reason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(title, reason);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Icon.PERSON_X_FILL, "attention"), text);
        TakeUpLetter port = letters;
        if (port != null) {
            row.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("doubt.letter"),
                                    Icon.ENVELOPE,
                                    () -> port.write(line.pupil(), line.entry())));
        }
        row.getStyleClass().add("answer-doubt");
        return row;
    }
}
