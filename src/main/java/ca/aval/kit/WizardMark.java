package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One step in the list of a wizard: its number, or a check once it is behind. */
final class WizardMark extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Words words;
    private final int number;
    private final ObservableValue<String> title;
    private final StackPane disc = new StackPane();

    WizardMark(Words words, int number, ObservableValue<String> title) {
        this.words = words;
        this.number = number;
        this.title = title;
        getStyleClass().add("wizard-step");
        disc.getStyleClass().add("wizard-disc");
        Label name = new Label();
        name.textProperty().bind(title);
        getChildren().addAll(disc, name);
    }

    void show(boolean done, boolean current) {
        pseudoClassStateChanged(DONE, done);
        pseudoClassStateChanged(CURRENT, current);
        disc.getChildren()
                .setAll(done ? Icons.of(Icon.CHECK) : new Label(Integer.toString(number)));
        String key = done ? "wizard.step.done" : current ? "wizard.step.here" : "wizard.step.later";
        accessibleTextProperty().bind(words.live(key, number, title));
    }
}
