package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list does what a person does with it, and finds itself again as it was left. */
final class ListPaneTest extends UiTest {
    private static final int MANY = 5_000;

    private final ListTools tools = new ListTools();
    private LongList list;
    private StackPane root;

    @BeforeEach
    void show() {
        show(100);
    }

    private void show(int size) {
        LongList made = onScreen(() -> new LongList(size, tools.tools(settings)));
        StackPane around = onScreen(() -> new StackPane(made.pane));
        list = made;
        root = around;
        show(() -> around);
        doOnScreen(() -> {});
    }

    @Test
    void filteringAndSortingThousandsOfLinesKeepsTheChosenOne() {
        show(MANY);
        LongList.Line chosen = list.lines.get(1235);
        doOnScreen(() -> list.table.getSelectionModel().select(chosen));
        doOnScreen(() -> list.table.getSortOrder().setAll(List.of(list.table.getColumns().get(2))));
        assertEquals(chosen, selected());
        assertTrue(index() > 0 && list.table.getItems().get(index()) == chosen);
        doOnScreen(() -> list.pane.search().setText("zoe 1235"));
        assertEquals(List.of(chosen), List.copyOf(list.table.getItems()));
        assertEquals(chosen, selected());
        doOnScreen(() -> list.pane.search().setText("zoe 4998"));
        assertNull(selected());
        doOnScreen(() -> list.pane.search().setText(""));
        assertEquals(chosen, selected());
        doOnScreen(() -> list.lines.setAll(LongList.lines(MANY)));
        assertEquals(1235, Objects.requireNonNull(selected()).id());
        doOnScreen(() -> column("Compte").setSortType(TableColumn.SortType.DESCENDING));
        doOnScreen(() -> list.table.getSortOrder().setAll(List.of(column("Compte"))));
        assertEquals(1235, list.table.getItems().get(index()).id());
    }

    @Test
    void ticksOutliveFiltersAndReadings() {
        doOnScreen(() -> list.pane.search().setText("cleo 99"));
        doOnScreen(list.table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        doOnScreen(() -> list.pane.search().setText(""));
        doOnScreen(() -> list.table.getSelectionModel().select(3));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of(3, 99), list.pane.ticked().stream().map(LongList.Line::id).toList());
        assertTrue(robot.lookup("2 lignes cochées").tryQuery().isPresent());
        doOnScreen(() -> list.lines.setAll(LongList.lines(50)));
        assertEquals(List.of(3), list.pane.ticked().stream().map(LongList.Line::id).toList());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), list.pane.ticked());
    }

    @Test
    void aChipNarrowsAndTellsHowMany() {
        ToggleButton chip = robot.lookup("Pairs\u200250").queryAs(ToggleButton.class);
        doOnScreen(chip::fire);
        assertEquals(50, list.table.getItems().size());
        doOnScreen(chip::fire);
        assertTrue(chip.isSelected());
    }

    @Test
    void theArrangementIsKeptOnceWhenTheListIsLeft() {
        doOnScreen(() -> choose(".column-menu", "Groupe"));
        doOnScreen(() -> choose(".column-menu", "Jour"));
        doOnScreen(() -> list.table.resizeColumn(list.table.getColumns().get(1), 30));
        doOnScreen(() -> list.table.getSortOrder().setAll(List.of(column("Compte"))));
        assertEquals(0, tools.times);
        doOnScreen(() -> root.getChildren().clear());
        assertEquals(1, tools.times);
        TableLayout layout =
                Objects.requireNonNull(Objects.requireNonNull(tools.kept.get("sample")).layout());
        show(100);
        assertEquals(List.of("Nom", "Compte", "Jour"), heads());
        assertEquals(List.of(new TableLayout.Sort("count", true)), layout.sort());
        assertEquals("Compte", list.table.getSortOrder().getFirst().getText());
        doOnScreen(() -> root.getChildren().clear());
        assertEquals(1, tools.times);
    }

    @Test
    void columnsMoveByTheMenuAndComeBack() {
        doOnScreen(
                () -> choose(".column-menu", "Déplacer une colonne", "Groupe", "Vers la droite"));
        assertEquals(List.of("Nom", "Compte", "Groupe"), heads());
        doOnScreen(() -> choose(".column-menu", "Trier par", "Compte"));
        assertEquals(1, list.table.getItems().getFirst().count());
        doOnScreen(() -> choose(".column-menu", "Rétablir les colonnes"));
        assertEquals(List.of("Nom", "Groupe", "Compte"), heads());
        assertEquals(100, list.table.getItems().getFirst().count());
    }

    @Test
    void aViewIsNamedFoundRemovedAndPutBack() {
        doOnScreen(() -> list.pane.search().setText("odile"));
        doOnScreen(() -> choose(".view-menu", "Enregistrer la vue…"));
        robot.write("Mes Odile").type(KeyCode.ENTER);
        doOnScreen(() -> {});
        assertEquals("Mes Odile", kept().getFirst().name());
        doOnScreen(() -> choose(".view-menu", "Seuls les pairs"));
        assertEquals(50, list.table.getItems().size());
        doOnScreen(() -> choose(".view-menu", "Mes Odile"));
        assertEquals("odile", list.pane.search().getText());
        assertEquals(19, list.table.getItems().size());
        doOnScreen(() -> choose(".view-menu", "Supprimer une vue", "Mes Odile"));
        assertEquals(List.of(), kept());
        robot.type(KeyCode.SPACE);
        doOnScreen(() -> {});
        assertEquals("Mes Odile", kept().getFirst().name());
        doOnScreen(() -> choose(".view-menu", "Renommer une vue", "Mes Odile"));
        robot.write("Autres").type(KeyCode.ENTER);
        doOnScreen(() -> {});
        assertEquals("Autres", kept().getFirst().name());
    }

    @Test
    void whatIsCopiedRunsNoFormula() {
        doOnScreen(
                () ->
                        list.lines.setAll(
                                new LongList.Line(1, "=1+1", "@\tb", -3, ""),
                                new LongList.Line(2, "Zoé", "102", 4, "2016-12-01")));
        doOnScreen(() -> choose(".column-menu", "Jour"));
        doOnScreen(list.table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        doOnScreen(() -> {});
        assertEquals(
                "Nom\tGroupe\tCompte\tJour\n'=1+1\t'@ b\t-3\t\nZoé\t102\t4\t2016-12-01\n",
                onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatLeavesPassesTheGate() {
        doOnScreen(() -> Clipboard.getSystemClipboard().clear());
        tools.gate.closed = true;
        show(60);
        assertFalse(list.pane.mayExport());
        doOnScreen(list.table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        doOnScreen(() -> {});
        assertEquals(List.of("copy sample 60"), tools.gate.passed);
        assertFalse(onScreen(() -> Clipboard.getSystemClipboard().hasString()));
        doOnScreen(list.pane::export);
        assertEquals(List.of(), tools.sheets);
        assertFalse(robot.lookup("Excel").tryQuery().isPresent());
    }

    @Test
    void excelGetsWhatIsOnScreenAndHowItCameThere() {
        doOnScreen(() -> choose(".view-menu", "Seuls les pairs"));
        doOnScreen(() -> list.table.getSortOrder().setAll(List.of(column("Compte"))));
        doOnScreen(() -> choose(".column-menu", "Groupe"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.E)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        Sheet sheet = tools.sheets.getFirst();
        assertEquals(
                List.of("Nom", "Compte"),
                sheet.columns().stream().map(Sheet.Column::head).toList());
        assertEquals(50, sheet.size());
        assertEquals(new Cell.Whole(2), sheet.line().apply(0).get(1));
        Map<String, Cell> criteria =
                sheet.criteria().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Sheet.Criterion::name, Sheet.Criterion::value));
        assertEquals(new Cell.Text("Pairs"), criteria.get("Filtre"));
        assertEquals(new Cell.Text("Compte, croissant"), criteria.get("Tri"));
        assertEquals(new Cell.Whole(50), criteria.get("Nombre de lignes"));
    }

    @Test
    void whatCouldNotBeDoneIsToldLineByLine() {
        doOnScreen(
                () ->
                        list.pane.bulk(
                                new BulkAct<>(
                                        settings.language().map(l -> "Déplacer"),
                                        Icon.BOX_ARROW_RIGHT,
                                        (lines, report) ->
                                                report.accept(
                                                        new BulkReport(
                                                                1,
                                                                List.of(
                                                                        new BulkReport.NotDone(
                                                                                "Zoé",
                                                                                "Déjà là.")))))));
        doOnScreen(list.table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        doOnScreen(() -> robot.lookup("Déplacer").queryButton().fire());
        assertTrue(robot.lookup("Zoé\u00a0: Déjà là.").tryQuery().isPresent());
        doOnScreen(() -> robot.lookup(".bulk-head .button").queryButton().fire());
        assertFalse(robot.lookup(".bulk-head").tryQuery().isPresent());
    }

    @Test
    void theKeyboardGoesFromTheSearchIntoTheList() {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        Node focus = list.pane.getScene().getFocusOwner();
        assertTrue(focus instanceof TextField);
        robot.write("zo 33").type(KeyCode.DOWN);
        assertEquals(33, Objects.requireNonNull(selected()).id());
        assertTrue(list.table.isFocused());
    }

    private List<SavedView> kept() {
        return Objects.requireNonNull(tools.kept.get("sample")).views();
    }

    private List<String> heads() {
        return list.table.getVisibleLeafColumns().stream()
                .map(TableColumn::getText)
                .filter(head -> !head.isEmpty())
                .toList();
    }

    private TableColumn<LongList.Line, ?> column(String head) {
        return list.table.getColumns().stream()
                .filter(column -> head.equals(column.getText()))
                .findFirst()
                .orElseThrow();
    }

    private LongList.Line selected() {
        return list.table.getSelectionModel().getSelectedItem();
    }

    private int index() {
        return list.table.getSelectionModel().getSelectedIndex();
    }

    private void choose(String button, String... path) {
        MenuButton menu = robot.lookup(button).queryAs(MenuButton.class);
        menu.getOnShowing().handle(null);
        List<MenuItem> items = menu.getItems();
        for (int i = 0; i < path.length; i++) {
            String word = path[i];
            MenuItem found =
                    items.stream()
                            .filter(item -> word.equals(item.getText()))
                            .findFirst()
                            .orElseThrow();
            if (found instanceof javafx.scene.control.Menu sub) {
                items = sub.getItems();
            } else {
                if (found instanceof javafx.scene.control.CheckMenuItem check) {
                    check.setSelected(!check.isSelected());
                }
                found.fire();
            }
        }
    }
}
