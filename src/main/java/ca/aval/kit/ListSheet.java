package ca.aval.kit;

import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;

import javafx.scene.control.TableColumn.SortType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list as it is on screen, for an Excel file: its columns, its order, what narrows it. */
final class ListSheet<T> {
    private static final double PIXELS_OF_A_CHARACTER = 7;

    private final DataTable<T> table;
    private final Narrowing<T> narrowing;
    private final Words words;

    ListSheet(DataTable<T> table, Narrowing<T> narrowing, Words words) {
        this.table = table;
        this.narrowing = narrowing;
        this.words = words;
    }

    /**
     * @param lines which of them, in their order
     * @param ticked whether they were chosen one by one
     */
    Sheet of(String title, List<T> lines, boolean ticked) {
        List<ListColumn<T>> columns = table.inSight();
        return new Sheet(
                title,
                columns.stream().map(this::head).toList(),
                lines.size(),
                i -> columns.stream().map(c -> c.cell(lines.get(i))).toList(),
                criteria(title, lines.size(), ticked),
                new Sheet.Wording(
                        words.say("list.sheet.criteria"),
                        words.say("list.sheet.page"),
                        words.say("list.sheet.of")));
    }

    private Sheet.Column head(ListColumn<T> column) {
        return new Sheet.Column(
                column.head(), Math.max(8, column.column().getWidth() / PIXELS_OF_A_CHARACTER));
    }

    private List<Sheet.Criterion> criteria(String title, int size, boolean ticked) {
        List<Sheet.Criterion> criteria = new ArrayList<>();
        add(criteria, words.say("list.sheet.list"), title);
        add(criteria, words.say("list.sheet.filter"), narrowing.chipInWords());
        for (Facet facet : narrowing.facets()) {
            add(criteria, facet.name().getValue(), facet.said().get());
        }
        add(criteria, words.say("list.sheet.search"), narrowing.search().get().strip());
        add(criteria, words.say("list.sheet.sort"), sort());
        add(criteria, words.say("list.sheet.ticked"), ticked ? words.say("list.sheet.yes") : "");
        criteria.add(new Sheet.Criterion(words.say("list.sheet.count"), new Cell.Whole(size)));
        return criteria;
    }

    private String sort() {
        return table.getSortOrder().stream()
                .map(
                        column ->
                                words.say(
                                        column.getSortType() == SortType.ASCENDING
                                                ? "list.sheet.up"
                                                : "list.sheet.down",
                                        column.getText()))
                .collect(Collectors.joining(", "));
    }

    private static void add(List<Sheet.Criterion> criteria, String name, String value) {
        if (!value.isEmpty()) {
            criteria.add(new Sheet.Criterion(name, new Cell.Text(value)));
        }
    }
}
