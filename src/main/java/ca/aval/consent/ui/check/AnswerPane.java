package ca.aval.consent.ui.check;

import ca.aval.kit.AnswerBanner;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The answer: in large letters, for each person, what would be allowed, what to do before. */
final class AnswerPane {
    private static final int ONLY_WIDTH = 120;
    private static final double SIDE = 300;
    private static final double ROOM = 660;
    private static final double LIST_HEIGHT = 200;

    private final MayPublishViewModel model;
    private final AnswerViewModel answer;
    private final Words words;
    private final ScrollPane scroll;

    /**
     * @param acts what can be done with the answer, the main one last
     * @param showAllowed shows who may appear
     */
    AnswerPane(MayPublishViewModel model, Words words, Runnable showAllowed, Node... acts) {
        this.model = model;
        this.words = words;
        answer = model.answer();
        Region list = denied(showAllowed);
        Region instead = instead();
        Region tips = tips();
        AnswerBanner banner = new AnswerBanner(answer.banner(), answer.proof(), acts);
        Note trouble =
                new Note(Tone.ATTENTION, model.trouble())
                        .when(Bindings.isNotEmpty(model.trouble()));
        Columns cards = new Columns(list, SIDE, instead, tips).narrowBelow(ROOM);
        cards.setMinHeight(Region.USE_PREF_SIZE);
        cards.visibleProperty().bind(answer.checked().isNotNull());
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox body = new VBox(banner, trouble, cards);
        body.getStyleClass().add("check-answer");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
    }

    Region content() {
        return scroll;
    }

    private Region denied(Runnable showAllowed) {
        DataTable<DeniedLine> table =
                new DataTable<DeniedLine>(
                                words.live("denied.title"),
                                answer.denied(),
                                new EmptyState(Icon.CHECK_CIRCLE, words.live("denied.empty")))
                        .strong(words.live("denied.pupil"), 170, DeniedLine::name)
                        .state(words.live("denied.reason"), 190, DeniedLine::reason)
                        .atLeast(146)
                        .shownWhile(new SimpleBooleanProperty(model.seesReasons()))
                        .day(words.live("denied.since"), 96, DeniedLine::since)
                        .atLeast(106)
                        .shownWhile(new SimpleBooleanProperty(model.seesReasons()))
                        .keyedBy(DeniedLine::key);
        table.setPrefHeight(LIST_HEIGHT);
        Label only = new Label();
        only.getStyleClass().add("muted");
        only.setGraphic(Icons.of(Icon.EYE_SLASH));
        only.textProperty().bind(words.live("denied.only"));
        only.setVisible(model.seesReasons());
        only.setWrapText(true);
        only.setPrefWidth(ONLY_WIDTH);
        Label may = new Label();
        may.setGraphic(Icons.of(Icon.CHECK_CIRCLE_FILL));
        may.getStyleClass().add("check-may");
        may.textProperty().bind(words.live("allowed.count", Bindings.size(answer.allowed())));
        may.visibleProperty().bind(Bindings.isNotEmpty(answer.allowed()));
        Hyperlink show = Buttons.link(words.live("allowed.show"), showAllowed);
        show.visibleProperty().bind(Bindings.isNotEmpty(answer.allowed()));
        ObservableValue<String> title =
                words.live("denied.title.count", Bindings.size(answer.denied()));
        return new Panel(title).aside(only).filled(table).foot(may, Panel.spacer(), show);
    }

    private Region instead() {
        VBox rows = new VBox();
        Panel panel = new Panel(words.live("instead.title")).filled(rows);
        answer.alternatives()
                .addListener(
                        (Observable o) ->
                                rows.getChildren()
                                        .setAll(
                                                answer.alternatives().stream()
                                                        .map(this::alternative)
                                                        .toList()));
        panel.visibleProperty().bind(Bindings.isNotEmpty(answer.alternatives()));
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }

    private Node alternative(AlternativeLine line) {
        Label title = new Label(line.title());
        title.setWrapText(true);
        Label count = new Label(line.count());
        count.getStyleClass().add("hint");
        count.setWrapText(true);
        VBox said = new VBox(title, count);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Hyperlink ask =
                Buttons.link(
                        words.live("instead.try"), () -> model.question().ask(line.question()));
        ask.accessibleTextProperty().bind(words.live("instead.try.said", line.title()));
        HBox row = new HBox(Icons.of(line.icon()), said, ask);
        row.getStyleClass().add("check-row");
        return row;
    }

    private Region tips() {
        VBox rows = new VBox();
        answer.tips()
                .addListener(
                        (Observable o) ->
                                rows.getChildren()
                                        .setAll(
                                                answer.tips().stream()
                                                        .map(AnswerPane::tip)
                                                        .toList()));
        Panel panel = new Panel(words.live("tips.title")).filled(rows);
        panel.visibleProperty().bind(Bindings.isNotEmpty(answer.tips()));
        return panel;
    }

    private static Node tip(TipLine line) {
        Label sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(line.icon()), sentence);
        row.getStyleClass().addAll("check-row", "check-tip");
        return row;
    }
}
