package ca.aval.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happened, in the order in which it happened: the moment, a sign, the fact. */
public final class Timeline extends VBox {
    /**
     * One fact.
     *
     * @param when the moment as it is read
     * @param detail in grey beneath; may be empty
     */
    public record Fact(String when, Icon sign, String fact, String detail) {}

    private final ObservableList<Fact> facts = FXCollections.observableArrayList();

    public Timeline() {
        getStyleClass().add("timeline");
        facts.subscribe(this::draw);
    }

    /** The facts, oldest first. */
    public ObservableList<Fact> facts() {
        return facts;
    }

    private void draw() {
        getChildren().clear();
        for (int i = 0; i < facts.size(); i++) {
            getChildren().add(row(facts.get(i), i == facts.size() - 1));
        }
    }

    private static HBox row(Fact fact, boolean last) {
        Label when = new Label(fact.when());
        when.getStyleClass().add("timeline-when");
        StackPane dot = new StackPane(Icons.of(fact.sign()));
        dot.getStyleClass().add("timeline-dot");
        Region thread = new Region();
        thread.getStyleClass().add("timeline-thread");
        thread.setVisible(!last);
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox line = new VBox(dot, thread);
        line.getStyleClass().add("timeline-line");
        Label title = new Label(fact.fact());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        VBox words = new VBox(title);
        if (!fact.detail().isEmpty()) {
            Label detail = new Label(fact.detail());
            detail.getStyleClass().add("muted");
            detail.setWrapText(true);
            words.getChildren().add(detail);
        }
        words.getStyleClass().add("timeline-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(when, line, words);
        row.getStyleClass().add("timeline-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(String.join(", ", fact.when(), fact.fact(), fact.detail()));
        return row;
    }
}
