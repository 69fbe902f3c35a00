package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The answer in large letters, its reason, and a foot with the number of its proof. */
public final class AnswerBanner extends VBox {
    private final StackPane sign = new StackPane();
    private final Label sentence = new Label();
    private final Label reason = new Label();

    /**
     * @param proof the number and the hour of the answer; may be empty
     * @param acts what can be done with the answer, the main one last
     */
    public AnswerBanner(
            ObservableValue<BannerAnswer> answer, ObservableValue<String> proof, Node... acts) {
        sentence.getStyleClass().add("answer-sentence");
        sentence.setWrapText(true);
        reason.setWrapText(true);
        VBox words = new VBox(sentence, reason);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(sign, words);
        head.getStyleClass().add("answer-head");
        head.setAccessibleRole(AccessibleRole.TEXT);
        head.accessibleTextProperty()
                .bind(Bindings.concat(sentence.textProperty(), " ", reason.textProperty()));
        Label number = new Label();
        number.getStyleClass().add("muted");
        number.textProperty().bind(proof);
        HBox buttons = new HBox(acts);
        buttons.getStyleClass().add("answer-acts");
        VBox foot = new VBox(number, buttons);
        foot.getStyleClass().add("answer-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        // the answer and its reason are read in full, whatever else gives way
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(head, Priority.ALWAYS);
        getChildren().addAll(head, foot);
        answer.subscribe(this::show);
    }

    private void show(BannerAnswer answer) {
        getStyleClass().setAll("answer", answer.tone().styleClass());
        sign.getChildren().setAll(Icons.of(sign(answer.tone())));
        sign.getStyleClass().setAll("answer-sign");
        sentence.setText(answer.sentence());
        reason.setText(answer.reason());
    }

    private static Icon sign(Tone tone) {
        return switch (tone) {
            case OK -> Icon.CHECK_CIRCLE_FILL;
            case ATTENTION -> Icon.EXCLAMATION_DIAMOND_FILL;
            case DANGER -> Icon.X_OCTAGON_FILL;
            case NEUTRAL -> Icon.SLASH_CIRCLE;
            case ACCENT -> Icon.INFO_CIRCLE_FILL;
        };
    }
}
