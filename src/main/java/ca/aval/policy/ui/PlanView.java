package ca.aval.policy.ui;

import ca.aval.kit.FormScroll;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What another policy would change: matter by matter, as it is said now and as it would be. */
final class PlanView {
    private static final double GAP = 16;
    private static final int HALF = 50;

    private final Words words;

    PlanView(Words words) {
        this.words = words;
    }

    Node of(ShownPlan shown) {
        VBox body =
                new VBox(
                        new Note(
                                Tone.ACCENT,
                                new ReadOnlyStringWrapper(shown.summary()),
                                new ReadOnlyStringWrapper(shown.touched())),
                        new Note(
                                Tone.OK,
                                words.live("change.stays.first"),
                                words.live("change.stays.rest")));
        body.getStyleClass().add("page");
        for (PlainChange.Section section : shown.sections()) {
            body.getChildren()
                    .add(
                            new Panel(new ReadOnlyStringWrapper(section.title()))
                                    .padded(changes(section.changes())));
        }
        return new FormScroll(body);
    }

    private GridPane changes(List<PlainChange> changes) {
        GridPane grid = new GridPane(GAP, GAP / 2);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, head("change.before"), head("change.after"));
        int row = 1;
        String group = "";
        for (PlainChange change : changes) {
            if (!change.group().isEmpty() && !change.group().equals(group)) {
                Label name = text(change.group());
                name.getStyleClass().add("strong");
                grid.add(name, 0, row++, 2, 1);
            }
            group = change.group();
            grid.addRow(
                    row++,
                    side(change.before(), "change.not-before"),
                    side(change.after(), "change.not-after"));
        }
        return grid;
    }

    private Label head(String key) {
        Label head = new Label();
        head.getStyleClass().add("hint");
        head.textProperty().bind(words.live(key));
        return head;
    }

    private Label side(String rule, String none) {
        if (!rule.isEmpty()) {
            return text(rule);
        }
        Label label = text(words.say(none));
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
