package ca.aval.people.ui;

import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.people.ui.PupilCard.Adult;
import ca.aval.people.ui.PupilCard.Fact;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows everything known of the pupil looked at. */
final class PupilCardPane extends StackPane {
    /** Below a list, the card scrolls instead of pushing the list away. */
    private static final double HEIGHT_BELOW = 206;

    private final Words words;
    private final EmptyState nobody;
    private final VBox facts = new VBox();
    private final ScrollPane scroll = new ScrollPane(facts);

    PupilCardPane(Words words, ObservableValue<@Nullable PupilCard> card) {
        this.words = words;
        nobody = new EmptyState(Icon.PERSON, words.live("card.nobody"));
        getStyleClass().add("fact-card");
        facts.getStyleClass().add("fact-groups");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(words.live("card.title"));
        setMinHeight(0);
        setPrefHeight(HEIGHT_BELOW);
        getChildren().addAll(nobody, scroll);
        card.subscribe(this::show);
    }

    private void show(@Nullable PupilCard card) {
        scroll.setVisible(card != null);
        nobody.setVisible(card == null);
        facts.getChildren().clear();
        if (card == null) {
            return;
        }
        facts.getChildren().add(group(styled(card.name(), "panel-title"), card.facts()));
        facts.getChildren().add(group(heading("card.classes"), card.classes()));
        if (card.guardians().isEmpty()) {
            Label none = styled(words.say("card.guardians.none"), "hint");
            facts.getChildren().add(new VBox(heading("card.guardians"), none));
        } else {
            facts.getChildren().add(heading("card.guardians"));
            for (Adult adult : card.guardians()) {
                facts.getChildren().add(group(styled(adult.name(), "strong"), adult.facts()));
            }
        }
        scroll.setVvalue(0);
    }

    private Label heading(String key) {
        return styled(words.say(key), "fact-heading");
    }

    private static Node group(Node head, List<Fact> facts) {
        VBox group = new VBox(head);
        group.getStyleClass().add("fact-group");
        for (Fact fact : facts) {
            Label label = styled(fact.label(), "fact-label");
            Label text = styled(fact.text(), "fact-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(label, text, Panel.spacer());
            row.getStyleClass().add("fact-row");
            group.getChildren().add(row);
        }
        return group;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
