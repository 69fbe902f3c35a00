package ca.aval.policy.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The lines of one part of a policy: fields, and lists whose entries open in place. */
final class EditorForm {
    private static final double STEP = 22;

    private final PolicyEditorViewModel model;
    private final Words words;
    private final EditorControls controls;
    private final VBox form = new VBox();
    private final FormScroll scroll = new FormScroll(form);

    EditorForm(PolicyEditorViewModel model, EditorControls controls) {
        this.model = model;
        this.controls = controls;
        words = model.words();
        form.getStyleClass().addAll("form", "panel-body");
        model.rows().subscribe(this::draw);
    }

    Region content() {
        return scroll;
    }

    void toTop() {
        scroll.setVvalue(0);
    }

    private void draw() {
        Node focused = form.getScene() == null ? null : form.getScene().getFocusOwner();
        String at = focused == null ? "" : id(focused);
        List<Node> lines = new ArrayList<>();
        for (EditorRow row : model.rows()) {
            Node line = line(row);
            VBox.setMargin(line, new Insets(0, 0, 0, STEP * row.depth()));
            lines.add(line);
        }
        form.getChildren().setAll(lines);
        if (!at.isEmpty()) {
            focus(at);
        }
    }

    /** The line in which the keyboard is; empty when it is elsewhere. */
    private String id(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getParent() == form) {
                return node.getId() == null ? "" : node.getId();
            }
        }
        return "";
    }

    private void focus(String id) {
        for (Node line : form.getChildren()) {
            if (id.equals(line.getId())) {
                Node first = line.lookup(".button, .text-input, .combo-box");
                (first == null ? line : first).requestFocus();
            }
        }
    }

    private Node line(EditorRow row) {
        return switch (row) {
            case EditorRow.Heading heading -> heading(heading.label());
            case EditorRow.Head head -> head(head);
            case EditorRow.Line line -> entry(line);
            case EditorRow.Field field -> controls.field(field);
            case EditorRow.Both both -> both(both);
        };
    }

    private static Label heading(String label) {
        Label name = new Label(label);
        name.getStyleClass().add("panel-title");
        name.setWrapText(true);
        return name;
    }

    private Node head(EditorRow.Head head) {
        Button add =
                Buttons.flat(
                        words.live("editor.add", head.label()),
                        Icon.PLUS,
                        () -> model.add(head.id()));
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(heading(head.label()), Panel.spacer(), add);
        line.getStyleClass().add("row");
        VBox all = new VBox(line);
        if (head.count() == 0) {
            Label none = new Label();
            none.getStyleClass().add("muted");
            none.textProperty().bind(words.live("editor.none"));
            all.getChildren().add(none);
        }
        all.getChildren().add(error(head.error()));
        all.setId(head.id());
        return all;
    }

    private Node entry(EditorRow.Line entry) {
        String open = entry.open() ? "editor.close" : "editor.open";
        Button turn =
                Buttons.iconOnly(
                        words.live(open, entry.title()),
                        entry.open() ? Icon.CHEVRON_UP : Icon.PENCIL,
                        () -> model.turn(entry.id()));
        Button remove =
                Buttons.iconOnly(
                        words.live("editor.remove", entry.title()),
                        Icon.TRASH,
                        () -> model.remove(entry.id()));
        Label title = new Label(entry.title());
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, turn, remove);
        line.getStyleClass().addAll("row", "policy-entry");
        VBox all = new VBox(line, error(entry.error()));
        all.setId(entry.id());
        return all;
    }

    private Node both(EditorRow.Both both) {
        Region french = controls.field(both.french());
        Region english = controls.field(both.english());
        HBox.setHgrow(french, Priority.ALWAYS);
        HBox.setHgrow(english, Priority.ALWAYS);
        french.setPrefWidth(0);
        english.setPrefWidth(0);
        HBox line = new HBox(french, english);
        line.getStyleClass().add("row");
        return line;
    }

    private static Label error(ObservableValue<String> text) {
        Label error = new Label();
        error.getStyleClass().addAll("error", "policy-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.textProperty().bind(text);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }
}
