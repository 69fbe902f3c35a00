package ca.aval.journal.ui;

import ca.aval.journal.ui.ActLine.Link;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The act that is looked at: everything the journal knows of it, and what that proves. */
final class ActPane {
    private static final int MOST_LINKS = 12;

    private final JournalViewModel model;
    private final Words words;
    private final ScrollPane scroll = new ScrollPane();
    private VBox facts = new VBox();
    private final Panel panel;

    ActPane(JournalViewModel model, Words words) {
        this.model = model;
        this.words = words;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        scroll.accessibleTextProperty().bind(words.live("detail.title"));
        panel = new Panel(words.live("detail.title")).filled(scroll);
        model.chosen().subscribe(this::show);
        words.language().subscribe(language -> show(model.chosen().get()));
    }

    Panel panel() {
        return panel;
    }

    private void show(@Nullable ActLine line) {
        facts = new VBox();
        facts.getStyleClass().addAll("panel-body", "journal-act");
        scroll.setContent(facts);
        if (line == null) {
            facts.getChildren().add(label(words.say("detail.none"), "muted"));
            return;
        }
        facts.getChildren().add(label(line.what(), "strong"));
        fact("detail.when", line.when());
        fact("detail.person", line.person().isEmpty() ? words.say("detail.nobody") : line.person());
        if (!line.about().isEmpty()) {
            fact("detail.about", line.about());
        }
        line.links().stream().limit(MOST_LINKS).map(this::link).forEach(facts.getChildren()::add);
        if (line.links().size() > MOST_LINKS) {
            String more = words.say("detail.clip", line.links().size() - MOST_LINKS);
            facts.getChildren().add(label(more, "muted"));
        }
        fact("detail.rows", String.valueOf(line.rows()));
        fact("detail.sequence", String.valueOf(line.sequence()));
        fact("detail.head", line.head());
        facts.getChildren().add(label(words.say("detail.proof"), "hint"));
    }

    private void fact(String key, String text) {
        VBox fact = new VBox(label(words.say(key), "muted"), label(text, "journal-fact"));
        facts.getChildren().add(fact);
    }

    private Node link(Link link) {
        if (link.place() == null) {
            return label(link.name(), "journal-fact");
        }
        Hyperlink leading = new Hyperlink(link.name());
        leading.setGraphic(Icons.of(Icon.CHEVRON_RIGHT));
        leading.setOnAction(event -> model.open(link));
        return leading;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
