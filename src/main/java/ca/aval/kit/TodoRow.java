package ca.aval.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One thing to do: the whole row is one button that leads to where it is done. */
public final class TodoRow extends Button {
    /**
     * What a row says.
     *
     * @param tone of its sign and of its due date
     * @param due when, or how long it takes; may be empty
     */
    public record Line(Tone tone, Icon icon, int count, String title, String detail, String due) {}

    public TodoRow(Line line, Runnable open) {
        getStyleClass().setAll("todo-row");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                String.join(", ", line.count() + " " + line.title(), line.detail(), line.due()));
        setOnAction(event -> open.run());

        StackPane sign = new StackPane(Icons.of(line.icon()));
        sign.getStyleClass().addAll("todo-sign", line.tone().styleClass());
        Label count = styled(Integer.toString(line.count()), "todo-count");
        VBox words = new VBox(styled(line.title(), "todo-title"), styled(line.detail(), "hint"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label due = styled(line.due(), "todo-due");
        due.getStyleClass().add(line.tone().styleClass());
        due.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(sign, count, words, due, Icons.of(Icon.CHEVRON_RIGHT));
        row.getStyleClass().add("todo-line");
        row.prefWidthProperty().bind(widthProperty());
        setGraphic(row);
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
