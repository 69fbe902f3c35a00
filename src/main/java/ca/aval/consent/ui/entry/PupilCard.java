package ca.aval.consent.ui.entry;

import ca.aval.kit.Buttons;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of the pupil whose form is at hand. */
final class PupilCard {
    private static final double FACTS = 200;

    private final Panel panel;

    PupilCard(PupilCardViewModel model, Words words) {
        ObservableValue<Boolean> there = model.name().isNotEmpty();
        Label beside = text(model.beside());
        beside.getStyleClass().add("muted");
        beside.setWrapText(false);
        Hyperlink open = Buttons.link(words.live("card.open"), model::open);
        for (Node node : new Node[] {beside, open}) {
            node.visibleProperty().bind(there);
        }
        panel =
                new Panel(
                                words.language()
                                        .flatMap(
                                                language ->
                                                        model.name()
                                                                .map(
                                                                        name ->
                                                                                name.isEmpty()
                                                                                        ? words.say(
                                                                                                "card.title")
                                                                                        : name)))
                        .aside(beside, open);
        FlowPane facts =
                new FlowPane(text(model.born()), text(model.holders()), text(model.lastYear()));
        facts.setPrefWrapLength(FACTS);
        facts.setMinWidth(0);
        // a flow gives its words all the width they ask for
        facts.getChildren()
                .forEach(fact -> ((Region) fact).maxWidthProperty().bind(facts.widthProperty()));
        facts.getStyleClass().add("answer-facts");
        VBox known = new VBox(new Note(Tone.ACCENT, model.rule(), model.why()), facts);
        known.getStyleClass().add("answer-known");
        known.visibleProperty().bind(there);
        known.managedProperty().bind(there);
        Label empty = text(words.live("card.empty"));
        empty.getStyleClass().add("muted");
        empty.visibleProperty().bind(there.map(on -> !on));
        empty.managedProperty().bind(empty.visibleProperty());
        VBox body = new VBox(known, empty);
        body.setMinWidth(0);
        panel.padded(body);
        BorderPane.setAlignment(body, Pos.TOP_LEFT);
        HBox.setHgrow(panel, Priority.ALWAYS);
        panel.setMinWidth(0);
        panel.getStyleClass().add("answer-card");
    }

    Node content() {
        return panel;
    }

    private static Label text(ObservableValue<String> words) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinWidth(0);
        label.textProperty().bind(words);
        return label;
    }
}
