package ca.aval.people.ui.page;

import ca.aval.kit.Buttons;
import ca.aval.kit.Panel;
import ca.aval.kit.StateLabel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One card of a record. */
final class CardPane {
    private CardPane() {}

    static Panel of(RecordSheet.Card card) {
        VBox body = new VBox();
        body.getStyleClass().add("fact-groups");
        card.blocks().forEach(block -> body.getChildren().add(block(block)));
        Panel panel = new Panel(new SimpleStringProperty(card.title())).filled(body);
        if (!card.gestures().isEmpty()) {
            panel.foot(card.gestures().stream().map(CardPane::button).toArray(Node[]::new));
        }
        return panel;
    }

    private static Node block(RecordSheet.Block block) {
        VBox group = new VBox();
        group.getStyleClass().add("fact-group");
        if (!block.heading().isEmpty()) {
            String style =
                    switch (block.voice()) {
                        case SENTENCE -> "hint";
                        case GROUP -> "fact-heading";
                        case NAME -> "strong";
                    };
            Label heading = styled(block.heading(), style);
            HBox row = new HBox(heading);
            row.getStyleClass().add("record-heading");
            block.states()
                    .forEach(
                            state -> {
                                StateLabel label = new StateLabel();
                                label.show(state);
                                row.getChildren().add(label);
                            });
            row.getChildren().add(Panel.spacer());
            block.gestures().forEach(gesture -> row.getChildren().add(small(gesture)));
            group.getChildren().add(row);
        }
        block.facts().forEach(fact -> group.getChildren().add(row(fact)));
        return group;
    }

    private static Node row(RecordSheet.Fact fact) {
        Label label = styled(fact.label(), "fact-label");
        Label text = styled(fact.text(), "fact-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(label, text);
        row.getStyleClass().add("fact-row");
        return row;
    }

    private static Button small(RecordSheet.Gesture gesture) {
        return Buttons.iconOnly(
                new SimpleStringProperty(gesture.word()), gesture.icon(), gesture.act());
    }

    private static Button button(RecordSheet.Gesture gesture) {
        return Buttons.plain(
                new SimpleStringProperty(gesture.word()), gesture.icon(), gesture.act());
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
