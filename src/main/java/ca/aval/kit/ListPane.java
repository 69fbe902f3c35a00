package ca.aval.kit;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list as a person works with it: searched, narrowed by chips, arranged as they like, its views
 * kept, its ticked lines acted upon, copied, taken to Excel. A screen adopts it so:
 *
 * <pre>{@code
 * DataTable<StaffLine> table =
 *         new DataTable<>(words.live("staff.list"), model.lines(), nobody)
 *                 .strong(words.live("staff.name"), 240, StaffLine::name).named("name")
 *                 .text(words.live("staff.role"), 160, StaffLine::role).named("role")
 *                 .day(words.live("staff.since"), 100, StaffLine::since).named("since").hidden();
 * ListPane<StaffLine> list =
 *         new ListPane<>("staff", words.live("staff.list"), table, StaffLine::id, tools)
 *                 .filter("absent", words.live("staff.absent"), StaffLine::absent)
 *                 .view(words.live("staff.view.absent"), Map.of("chip", "absent"))
 *                 .tickable(StaffLine::name)
 *                 .ready();
 * panel.filled(list);
 * }</pre>
 *
 * <p>Every column that can be read is {@code named}; the names of lists and columns are kept, so
 * they stay once chosen.
 */
public final class ListPane<T> extends VBox {
    private final String list;
    private final ObservableValue<String> name;
    private final DataTable<T> table;
    private final Words words;
    private final TableTools tools;
    private final Narrowing<T> narrowing;
    private final Arrangement<T> arrangement;
    private final SavedViews views;
    private final ListKeys<T> keys;
    private final TableTicks<T> ticks;
    private final BulkNews news;
    private final BulkBar bulk;
    private final TextField search = new TextField();
    private final HBox gestures = new HBox();
    private final List<Node> beside = new ArrayList<>();
    private final ViewMenu viewMenu;
    private boolean tickable;

    /**
     * @param list the name of the list for the program, under which it is kept
     * @param name its name for people
     * @param table with all its columns
     * @param key what tells one line from another, however often it is read again
     */
    public ListPane(
            String list,
            ObservableValue<String> name,
            DataTable<T> table,
            Function<T, Object> key,
            TableTools tools) {
        this.list = list;
        this.name = name;
        this.table = table.keyedBy(key);
        this.tools = tools;
        words = tools.words();
        narrowing = new Narrowing<>(table);
        arrangement = new Arrangement<>(table);
        views = new SavedViews(list, tools.memory(), narrowing, arrangement);
        ticks = new TableTicks<>(key);
        news = new BulkNews(words);
        bulk = new BulkBar(ticks, words, this::copy, this::export, mayExport());
        viewMenu = new ViewMenu(views, words);
        keys = new ListKeys<>(table, search, ticks, this::copy, this::export);
        getStyleClass().add("list-pane");
        search.promptTextProperty().bind(words.live("list.search"));
        search.accessibleTextProperty().bind(words.live("list.search"));
        search.textProperty().bindBidirectional(narrowing.search());
        gestures.getStyleClass().add("list-gestures");
        gestures.getChildren()
                .addAll(viewMenu.button(), new ColumnMenu<>(table, arrangement, words).button());
        if (mayExport()) {
            gestures.getChildren()
                    .add(
                            Buttons.iconOnly(
                                    words.live("list.excel.key"),
                                    Icon.FILE_EARMARK_SPREADSHEET,
                                    this::export));
        }
    }

    /** What is typed is looked for elsewhere, and the lines given are those that were found. */
    public ListPane<T> searchedBy(StringProperty typed, ObservableValue<String> prompt) {
        narrowing.searchedBy(typed);
        search.promptTextProperty().bind(prompt);
        search.accessibleTextProperty().bind(prompt);
        return this;
    }

    /** What a search looks through in a line, as {@code SearchKey} writes it; made beforehand. */
    public ListPane<T> searchedIn(Function<T, String> searched) {
        narrowing.searchedIn(searched);
        return this;
    }

    /** One more chip; kept in a view as the choice {@code chip}. */
    public ListPane<T> filter(String key, ObservableValue<String> word, Predicate<T> keeps) {
        narrowing.filters().add(new TableFilter<>(key, word, keeps));
        return this;
    }

    /** Something else on the screen that narrows the lines. */
    public ListPane<T> facet(Facet facet) {
        narrowing.facets().add(facet);
        return this;
    }

    /** A view that everyone finds in the list: these choices, nothing typed. */
    public ListPane<T> view(ObservableValue<String> word, Map<String, String> choices) {
        views.give(word::getValue, choices);
        return this;
    }

    /** Lines can be ticked, by their box, with the space bar, or all with Ctrl+A. */
    public ListPane<T> tickable(Function<T, String> nameOfLine) {
        tickable = true;
        table.tickedFirst(new TickHead<>(table, ticks, words).box(), ticks::of, nameOfLine);
        keys.tickable();
        table.everyLine()
                .subscribe(
                        () -> {
                            if (narrowing.isEverything()) {
                                ticks.retain(table.everyLine());
                            }
                        });
        return this;
    }

    /** Something that can be done to the ticked lines. */
    public ListPane<T> bulk(BulkAct<T> act) {
        Button button =
                Buttons.plain(act.verb(), act.icon(), () -> act.act().accept(ticked(), news::tell));
        bulk.add(button);
        return this;
    }

    /** Puts something beside the search, such as another choice. */
    public ListPane<T> beside(Node... nodes) {
        beside.addAll(List.of(nodes));
        return this;
    }

    /** Lays the list out, and arranges it as it was left; nothing is added after that. */
    public ListPane<T> ready() {
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search);
        bar.getChildren().addAll(beside);
        bar.getChildren().add(gestures);
        bar.getStyleClass().addAll("row", "search-bar");
        getChildren().add(bar);
        if (!narrowing.filters().isEmpty()) {
            getChildren().add(new ChipRow<>(narrowing, table.everyLine(), words));
        }
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(viewMenu.row(), news, table);
        if (tickable) {
            getChildren().add(bulk);
        }
        sceneProperty().subscribe(keys::change);
        sceneProperty().flatMap(Scene::windowProperty).subscribe(this::leave);
        table.focusedProperty().subscribe(this::leave);
        views.read();
        return this;
    }

    /** The field in which one searches. */
    public TextField search() {
        return search;
    }

    /** Puts the keyboard in the field in which one searches. */
    public void find() {
        keys.find();
    }

    /** The ticked lines in the order of the screen, then those out of sight. */
    public List<T> ticked() {
        Set<T> lines = new LinkedHashSet<>();
        table.getItems().stream().filter(ticks::isTicked).forEach(lines::add);
        table.everyLine().stream().filter(ticks::isTicked).forEach(lines::add);
        return List.copyOf(lines);
    }

    private void leave(@Nullable Object there) {
        if (there == null || Boolean.FALSE.equals(there)) {
            views.keep();
        }
    }

    private void copy() {
        T current = table.getSelectionModel().getSelectedItem();
        List<T> lines = ticks.count().get() > 0 ? ticked() : List.of();
        if (lines.isEmpty() && current != null) {
            lines = List.of(current);
        }
        List<T> leaving = lines;
        if (!leaving.isEmpty()) {
            tools.gate()
                    .copy(
                            list,
                            leaving.size(),
                            () -> keys.toClipboard(ListCopy.of(table.inSight(), leaving)));
        }
    }

    /** Whether the person may take the list out of the program. */
    public boolean mayExport() {
        return tools.gate().mayPass();
    }

    /** Writes the lines in sight to a sheet, as Ctrl+Shift+E does. */
    public void export() {
        if (!tools.gate().admits()) {
            return;
        }
        boolean some = ticks.count().get() > 0;
        List<T> lines = some ? ticked() : List.copyOf(table.getItems());
        tools.sheets()
                .export(
                        list,
                        new ListSheet<>(table, narrowing, words).of(name.getValue(), lines, some));
    }
}
