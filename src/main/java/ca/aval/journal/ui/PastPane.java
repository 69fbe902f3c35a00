package ca.aval.journal.ui;

import ca.aval.journal.ui.PastViewModel.Fact;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The history of a record as a card of its page. */
public final class PastPane {
    private static final int MOST = 12;

    private final PastViewModel model;
    private final Words words;
    private final VBox facts = new VBox();
    private final Panel panel;

    /**
     * @param words those of this package
     */
    public PastPane(PastViewModel model, Words words) {
        this.model = model;
        this.words = words;
        facts.getStyleClass().add("journal-act");
        panel = new Panel(words.live("past.title")).padded(facts);
        model.facts().subscribe(this::show);
        show();
    }

    public Panel panel() {
        return panel;
    }

    /** Reads the history again. */
    public void shown() {
        model.shown();
    }

    private void show() {
        facts.getChildren().clear();
        if (model.facts().isEmpty()) {
            facts.getChildren().add(label(words.say("past.none"), "muted"));
        }
        model.facts().stream().limit(MOST).forEach(this::add);
        int more = model.facts().size() - MOST;
        if (more > 0) {
            facts.getChildren().add(label(words.say("detail.clip", more), "muted"));
        }
    }

    private void add(Fact fact) {
        String what =
                fact.who().isEmpty() ? fact.what() : words.say("past.by", fact.what(), fact.who());
        facts.getChildren().add(new VBox(label(fact.when(), "muted"), label(what, "journal-fact")));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
