package ca.aval.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A long list of invented lines, as a screen would make it. */
final class LongList {
    /** One invented pupil. */
    record Line(int id, String name, String group, int count, String day) {}

    private static final List<String> NAMES =
            List.of("Élise", "Ève", "Noé", "Zoé", "Àbel", "Côme", "Odile", "Éloi", "Inès", "Cléo");

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final DataTable<Line> table;
    final ListPane<Line> pane;

    LongList(int size, TableTools tools) {
        lines.setAll(lines(size));
        table =
                new DataTable<>(word("Liste"), lines, new Label("rien"))
                        .strong(word("Nom"), 200, Line::name)
                        .named("name")
                        .text(word("Groupe"), 80, Line::group)
                        .named("group")
                        .number(word("Compte"), 80, Line::count)
                        .named("count")
                        .day(word("Jour"), 100, Line::day)
                        .named("day")
                        .hidden();
        pane =
                new ListPane<>("sample", word("Liste"), table, Line::id, tools)
                        .filter("even", word("Pairs"), line -> line.id() % 2 == 0)
                        .view(word("Seuls les pairs"), Map.of("chip", "even"))
                        .tickable(Line::name)
                        .ready();
    }

    static List<Line> lines(int size) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(
                    new Line(
                            i,
                            NAMES.get(i % 10) + " " + NAMES.get(i / 10 % 10) + " " + i,
                            String.valueOf(101 + i % 7),
                            size - i,
                            i % 5 == 0 ? "" : "2016-12-%02d".formatted(1 + i % 28)));
        }
        return lines;
    }

    private static SimpleStringProperty word(String word) {
        return new SimpleStringProperty(word);
    }
}
