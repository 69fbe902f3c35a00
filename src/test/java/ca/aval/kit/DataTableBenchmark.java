package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.NameOrder;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** How long 5,000 lines hold the screen, beside the same lines in the toolkit's bare table. */
@Tag("benchmark")
final class DataTableBenchmark extends UiTest {
    private static final Logger LOG = LoggerFactory.getLogger(DataTableBenchmark.class);
    private static final int LINES = 5_000;
    private static final int ROUNDS = 15;
    // the bare table has no chip to count, no box to tick, no line to keep chosen
    private static final double MOST = 10;

    @Test
    void fiveThousandLinesCostLittleMoreThanABareTable() {
        LongList list = onScreen(() -> new LongList(LINES, ListTools.of(settings)));
        Bare bare = onScreen(Bare::new);
        List<LongList.Line> again = LongList.lines(LINES);
        compare(
                "fill",
                MOST,
                list.pane,
                () -> list.lines.setAll(again),
                bare.table,
                () -> bare.lines.setAll(again));
        compare(
                "search",
                MOST,
                list.pane,
                () -> toggle(list.pane.search()::setText, list.pane.search().getText()),
                bare.table,
                () -> toggle(bare::search, bare.searched));
        compare(
                "sort",
                MOST,
                list.pane,
                () -> turn(list.table, 1),
                bare.table,
                () -> turn(bare.table, 0));
    }

    private void compare(
            String what, double most, Parent ours, Runnable act, Parent bare, Runnable bareAct) {
        double mine = median(ours, act);
        double theirs = median(bare, bareAct);
        LOG.warn(
                "{} {} lines: {} ms; bare table {} ms; ratio {}",
                what,
                LINES,
                mine,
                theirs,
                mine / theirs);
        assertTrue(mine / theirs < most, what + ": " + mine + " ms against " + theirs + " ms");
    }

    private double median(Parent screen, Runnable act) {
        Scene scene =
                screen.getScene() == null ? onScreen(() -> dressed(screen)) : screen.getScene();
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] =
                    onScreen(
                            () -> {
                                long start = System.nanoTime();
                                act.run();
                                screen.layout();
                                return (System.nanoTime() - start) / 1e6;
                            });
        }
        Arrays.sort(times);
        doOnScreen(() -> scene.snapshot(null));
        return times[ROUNDS / 2];
    }

    private Scene dressed(Parent screen) {
        Scene scene = new Scene(screen, 1000, 700);
        new Look(settings).dress(scene);
        scene.snapshot(null);
        return scene;
    }

    private static void toggle(Consumer<String> search, String now) {
        search.accept(now.isEmpty() ? "zoe" : "");
    }

    private static void turn(TableView<LongList.Line> table, int at) {
        TableColumn<LongList.Line, ?> column = table.getColumns().get(at);
        column.setSortType(
                column.getSortType() == TableColumn.SortType.ASCENDING
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        if (table.getSortOrder().isEmpty()) {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /** The toolkit's table with the same columns and the plainest filter. */
    private static final class Bare {
        final javafx.collections.ObservableList<LongList.Line> lines =
                FXCollections.observableArrayList(LongList.lines(LINES));
        final FilteredList<LongList.Line> filtered = new FilteredList<>(lines);
        final TableView<LongList.Line> table = new TableView<>();
        String searched = "";

        Bare() {
            SortedList<LongList.Line> sorted = new SortedList<>(filtered);
            sorted.comparatorProperty().bind(table.comparatorProperty());
            table.setItems(sorted);
            add("Nom", LongList.Line::name);
            add("Groupe", LongList.Line::group);
            add("Compte", line -> String.valueOf(line.count()));
        }

        void search(String typed) {
            searched = typed;
            filtered.setPredicate(
                    line ->
                            (line.name() + line.group())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('é', 'e')
                                    .contains(typed));
        }

        private void add(String head, Function<LongList.Line, String> words) {
            TableColumn<LongList.Line, String> column = new TableColumn<>(head);
            column.setComparator(NameOrder.french());
            column.setCellValueFactory(
                    line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
            table.getColumns().add(column);
        }
    }
}
