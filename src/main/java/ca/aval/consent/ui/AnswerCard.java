package ca.aval.consent.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.StateLabel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of the chosen pupil, and under it what the family answered. */
final class AnswerCard {
    private static final double HEIGHT = 360;
    private static final double MOST = 190;

    private final FormPreviewViewModel shown;
    private final Words words;
    private final CampaignLeads leads;
    private final PaperPreview paper;

    AnswerCard(FormPreviewViewModel shown, Words words, CampaignLeads leads, PaperPreview paper) {
        this.shown = shown;
        this.words = words;
        this.leads = leads;
        this.paper = paper;
    }

    Panel panel() {
        Bindings.bindContent(paper.pages(), shown.pages());
        StateLabel state = StateLabel.chip(shown.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.visibleProperty().bind(shown.state().isNotNull());
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        note.textProperty().bind(shown.note());
        VBox foot = new VBox(note, facts(), acts());
        foot.getStyleClass().add("consent-card");
        Panel panel = new Panel(shown.title()).aside(state).filled(paper).foot(foot);
        foot.prefWidthProperty().bind(panel.widthProperty().subtract(24));
        panel.setPrefHeight(HEIGHT);
        return panel;
    }

    private ScrollPane facts() {
        VBox facts = new VBox();
        facts.getStyleClass().add("consent-facts");
        ScrollPane scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // a scroll pane does not know how its words wrap
        var height = facts.heightProperty().map(h -> Math.min(h.doubleValue(), MOST));
        scroll.minHeightProperty().bind(height);
        scroll.maxHeightProperty().bind(height);
        scroll.accessibleTextProperty().bind(words.live("answer.facts"));
        shown.facts().addListener((ListChangeListener<Object>) change -> show(facts));
        show(facts);
        scroll.managedProperty().bind(Bindings.isNotEmpty(shown.facts()));
        scroll.visibleProperty().bind(scroll.managedProperty());
        return scroll;
    }

    private void show(VBox facts) {
        facts.getChildren()
                .setAll(
                        shown.facts().stream()
                                .map(
                                        fact -> {
                                            StateLabel label = new StateLabel();
                                            label.show(fact);
                                            label.setWrapText(true);
                                            label.setMinHeight(Region.USE_PREF_SIZE);
                                            return label;
                                        })
                                .toList());
    }

    private FlowPane acts() {
        Button change =
                Buttons.plain(
                        words.live("answer.change"),
                        Icon.PENCIL,
                        () -> leads.toChange(shown.pupil()));
        change.visibleProperty().bind(leads.change().isNotNull().and(shown.paper().isNotNull()));
        change.managedProperty().bind(change.visibleProperty());
        Button proof =
                Buttons.plain(
                        words.live("answer.proof"),
                        Icon.PAPERCLIP,
                        () -> leads.show(shown.proof().get()));
        proof.visibleProperty().bind(leads.proof().isNotNull().and(shown.proof().isNotNull()));
        proof.managedProperty().bind(proof.visibleProperty());
        FlowPane acts = new FlowPane(change, proof);
        acts.getStyleClass().add("consent-acts");
        acts.managedProperty().bind(change.visibleProperty().or(proof.visibleProperty()));
        acts.visibleProperty().bind(acts.managedProperty());
        return acts;
    }
}
