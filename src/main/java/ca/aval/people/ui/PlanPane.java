package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What importing would change: the six buckets, and the rows of those that are open. */
final class PlanPane extends VBox {
    private static final double ROW = 32;
    private static final double SMALLEST_TABLE = 132;
    private static final int HEADS = 3;

    private final ShownPlan plan;
    private final Words words;
    private final VBox tables = new VBox();
    private final Map<RosterBucket, Made> made = new EnumMap<>(RosterBucket.class);
    private final StringProperty sentence = new SimpleStringProperty("");

    /** A table and the rows it shows. */
    private record Made(List<RosterRow> rows, Node panel) {}

    PlanPane(ShownPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        getStyleClass().add("plan");
        tables.getStyleClass().add("plan");
        ScrollPane scroll = new ScrollPane(tables);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label whole = new Label();
        whole.getStyleClass().add("hint");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        whole.textProperty().bind(sentence);
        whole.visibleProperty().bind(sentence.isNotEmpty());
        whole.managedProperty().bind(whole.visibleProperty());
        getChildren().addAll(new BucketBar(plan, words), scroll, whole);
        plan.tallies().subscribe(tallies -> fill());
        plan.open().addListener((SetChangeListener<RosterBucket>) change -> fill());
    }

    /** A table whose rows are as they were stays, and the keyboard stays in it. */
    private void fill() {
        List<Node> now = new ArrayList<>();
        Map<RosterBucket, Made> still = new EnumMap<>(RosterBucket.class);
        for (BucketTally tally : plan.tallies().get()) {
            if (plan.open().contains(tally.bucket())) {
                Made before = made.get(tally.bucket());
                Made one =
                        before != null && before.rows().equals(tally.rows())
                                ? before
                                : new Made(tally.rows(), table(tally));
                still.put(tally.bucket(), one);
                now.add(one.panel());
            }
        }
        made.clear();
        made.putAll(still);
        if (!tables.getChildren().equals(now)) {
            sentence.set("");
            tables.getChildren().setAll(now);
        }
    }

    private Node table(BucketTally tally) {
        var name = words.live("bucket." + tally.bucket());
        Label nothing = new Label();
        nothing.textProperty().bind(words.live("bucket.empty"));
        DataTable<RosterRow> table =
                new DataTable<>(name, FXCollections.observableArrayList(tally.rows()), nothing);
        if (plan.facts().get().size() > 1) {
            table.text(words.live("row.file"), 110, RosterRow::file);
        }
        if (tally.bucket() != RosterBucket.ABSENT) {
            table.number(words.live("row.line"), 64, RosterRow::line);
        }
        table.strong(words.live("row.pupil"), 160, RosterRow::pupil)
                .text(words.live("row.column"), 120, RosterRow::column)
                .text(words.live("row.value"), 120, RosterRow::value)
                .text(words.live("row.reason"), 260, RosterRow::reason)
                .onSelect(row -> sentence.set(row.sentence()));
        if (tally.rows().stream().anyMatch(row -> row.options() != null)) {
            table.control(words.live("row.choice"), 230, this::choice);
        } else {
            table.text(words.live("row.outcome"), 190, RosterRow::outcome);
        }
        Panel panel = new Panel(words.live("bucket.head", name, tally.count())).filled(table);
        if (tally.bucket() == RosterBucket.ABSENT && tally.count() > 1) {
            panel.aside(Buttons.plain(words.live("bucket.turn-absent"), plan::turnAbsent));
        }
        panel.setMinHeight(SMALLEST_TABLE);
        panel.setPrefHeight((tally.rows().size() + HEADS) * ROW);
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private Node choice(RosterRow row) {
        RowOptions options = row.options();
        return options == null ? new Label(row.outcome()) : new RowChooser(row, options, words);
    }
}
