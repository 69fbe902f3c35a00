package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Mark;
import ca.aval.kit.Panel;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.State;
import ca.aval.kit.StateLabel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** How far the consent forms of the year are. */
final class CampaignPanel {
    private final HomeViewModel model;
    private final Words words;

    CampaignPanel(HomeViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Panel panel() {
        Panel panel = new Panel(words.live("home.consents"));
        if (model.hasConsents()) {
            panel.aside(Buttons.link(words.live("home.open"), model::openConsents));
        }
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.textProperty().bind(words.live("home.no-campaign"));
        Node figures = figures();
        ObservableValue<HomeFigures.@Nullable Campaign> campaign = model.campaign();
        shownWhen(figures, campaign, true);
        shownWhen(none, campaign, false);
        return panel.padded(new VBox(none, figures));
    }

    private Node figures() {
        Label printed = new Label();
        printed.getStyleClass().add("figure");
        printed.textProperty().bind(said(c -> Integer.toString(c.printed())));
        Label of = new Label();
        of.getStyleClass().add("muted");
        of.textProperty().bind(said(c -> words.say("home.printed-of", c.forms())));
        Label percent = new Label();
        percent.getStyleClass().add("strong");
        percent.textProperty()
                .bind(said(c -> words.say("home.percent", (int) Math.floor(c.share() * 100))));
        HBox first = new HBox(printed, of, Panel.spacer(), percent);
        first.getStyleClass().add("row");
        ProgressSplit bar = new ProgressSplit();
        ObservableValue<HomeFigures.@Nullable Campaign> campaign = model.campaign();
        bar.complete()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    HomeFigures.Campaign known = campaign.getValue();
                                    return known == null ? 0 : known.share();
                                },
                                campaign));
        bar.accessibleTextProperty()
                .bind(Bindings.concat(printed.textProperty(), " ", of.textProperty()));
        HBox states =
                new HBox(
                        state(Mark.COMPLETE, c -> words.say("home.printed", c.printed())),
                        state(Mark.NO_ANSWER, c -> words.say("home.left", c.left())));
        states.getStyleClass().add("row");
        VBox figures = new VBox(first, bar, states);
        figures.getStyleClass().add("page");
        return figures;
    }

    private Node state(Mark mark, Function<HomeFigures.Campaign, String> word) {
        StateLabel label = new StateLabel();
        ObservableValue<String> said = said(word);
        said.subscribe(text -> label.show(new State(mark, text)));
        // the label holds what it listens to
        label.setUserData(said);
        return label;
    }

    private ObservableValue<String> said(Function<HomeFigures.Campaign, String> word) {
        ObservableValue<HomeFigures.@Nullable Campaign> campaign = model.campaign();
        return Bindings.createStringBinding(
                () -> {
                    HomeFigures.Campaign known = campaign.getValue();
                    return known == null ? "" : word.apply(known);
                },
                campaign,
                words.language());
    }

    private static void shownWhen(
            Node node, ObservableValue<HomeFigures.@Nullable Campaign> campaign, boolean known) {
        node.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> (campaign.getValue() != null) == known, campaign));
        node.managedProperty().bind(node.visibleProperty());
    }
}
