package ca.aval.kit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one list as the person arranges them: order, width, presence, sort. */
final class Arrangement<T> {
    private final DataTable<T> table;
    private final TableLayout own;
    private final Map<String, Integer> widths = new HashMap<>();

    Arrangement(DataTable<T> table) {
        this.table = table;
        table.arranged().stream()
                .filter(ListColumn::isRead)
                .forEach(column -> column.column().setReorderable(true));
        own =
                new TableLayout(
                        table.arranged().stream()
                                .filter(ListColumn::isRead)
                                .map(c -> new TableLayout.Place(c.key(), c.shownAtFirst(), 0))
                                .toList(),
                        List.of());
    }

    /** As the screen gave them. */
    TableLayout own() {
        return own;
    }

    /** As they are now. */
    TableLayout now() {
        if (table.resize().byHand()) {
            table.resize().notByHand();
            table.inSight()
                    .forEach(c -> widths.put(c.key(), (int) Math.round(c.column().getWidth())));
        }
        List<TableLayout.Place> places = new ArrayList<>();
        for (TableColumn<T, ?> shown : table.getColumns()) {
            of(shown)
                    .filter(ListColumn::isRead)
                    .ifPresent(
                            c ->
                                    places.add(
                                            new TableLayout.Place(
                                                    c.key(),
                                                    c.wanted().get(),
                                                    widths.getOrDefault(c.key(), 0))));
        }
        List<TableLayout.Sort> sort =
                table.getSortOrder().stream()
                        .flatMap(c -> of(c).stream())
                        .map(
                                c ->
                                        new TableLayout.Sort(
                                                c.key(),
                                                c.column().getSortType() == SortType.ASCENDING))
                        .toList();
        return new TableLayout(places, sort);
    }

    /** Arranges them so; a column that the layout does not know stays where the screen gave it. */
    void put(TableLayout layout) {
        Map<String, Integer> order = new HashMap<>();
        widths.clear();
        for (TableLayout.Place place : layout.columns()) {
            order.put(place.key(), order.size());
            if (place.width() > 0) {
                widths.put(place.key(), place.width());
            }
            find(place.key()).ifPresent(c -> c.wanted().set(place.shown() || !c.mayHide()));
        }
        List<ListColumn<T>> columns = new ArrayList<>(table.arranged());
        columns.sort(
                Comparator.comparingInt(
                        c -> c.isRead() ? order.getOrDefault(c.key(), order.size()) : -1));
        List<TableColumn<T, ?>> ordered = new ArrayList<>();
        columns.forEach(c -> ordered.add(c.column()));
        if (!ordered.equals(table.getColumns())) {
            table.getColumns().setAll(ordered);
        }
        columns.forEach(
                c -> c.column().setPrefWidth(widths.getOrDefault(c.key(), (int) c.ownWidth())));
        table.resize().notByHand();
        sort(layout.sort());
    }

    /** Moves that column by so many places among those in sight. */
    void move(ListColumn<T> column, int by) {
        List<ListColumn<T>> sight = table.inSight();
        int to = sight.indexOf(column) + by;
        if (to < 0 || to >= sight.size()) {
            return;
        }
        List<TableColumn<T, ?>> columns = new ArrayList<>(table.getColumns());
        int target = columns.indexOf(sight.get(to).column());
        columns.remove(column.column());
        columns.add(target, column.column());
        table.getColumns().setAll(columns);
    }

    /** Sorts by that column alone; when it is sorted by it already, the other way round. */
    void sortBy(ListColumn<T> column) {
        boolean up =
                table.getSortOrder().size() != 1
                        || table.getSortOrder().getFirst() != column.column()
                        || column.column().getSortType() == SortType.DESCENDING;
        sort(List.of(new TableLayout.Sort(column.key(), up)));
    }

    private void sort(List<TableLayout.Sort> wanted) {
        List<TableColumn<T, ?>> columns = new ArrayList<>();
        for (TableLayout.Sort reason : wanted) {
            find(reason.key())
                    .ifPresent(
                            c -> {
                                c.column()
                                        .setSortType(
                                                reason.up()
                                                        ? SortType.ASCENDING
                                                        : SortType.DESCENDING);
                                columns.add(c.column());
                            });
        }
        table.getSortOrder().setAll(columns);
    }

    private Optional<ListColumn<T>> find(String key) {
        return table.arranged().stream()
                .filter(ListColumn::isRead)
                .filter(c -> c.key().equals(key))
                .findFirst();
    }

    private Optional<ListColumn<T>> of(TableColumn<T, ?> column) {
        return table.arranged().stream().filter(c -> c.column() == column).findFirst();
    }
}
