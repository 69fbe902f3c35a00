package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.desk.DeskInMemory;
import ca.aval.kit.SavedView;
import ca.aval.kit.TableLayout;
import ca.aval.kit.TableMemo;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class DeskTablesTest {
    private static final TableLayout LAYOUT =
            new TableLayout(
                    List.of(new TableLayout.Place("name", true, 120)),
                    List.of(new TableLayout.Sort("name", false)));

    private final DeskInMemory desk = new DeskInMemory();
    private final DeskTables tables = new DeskTables(desk, new ImmediateWork(), "listes");

    @Test
    void whatIsKeptComesBackTheSame() {
        TableMemo memo =
                new TableMemo(
                        LAYOUT,
                        List.of(
                                new SavedView("Été « 1 »", "zo", Map.of("chip", "a"), LAYOUT),
                                new SavedView("Tous", "", Map.of(), null)));
        tables.keep("people", memo);
        assertEquals(memo, read());
    }

    @Test
    void nothingIsKeptOfAListAsItWasGiven() {
        tables.keep("people", new TableMemo(LAYOUT, List.of()));
        tables.keep("people", TableMemo.NOTHING);
        assertEquals(List.of(), desk.keys(""));
        assertEquals(TableMemo.NOTHING, read());
    }

    @Test
    void whatCannotBeReadIsBegunAnew() {
        for (String odd : List.of("{", "[]", "{\"views\":null}", "{\"new\":1,\"views\":[]}")) {
            desk.keep("list.people", odd);
            assertEquals(TableMemo.NOTHING, read(), odd);
        }
    }

    private TableMemo read() {
        List<TableMemo> read = new ArrayList<>();
        tables.read("people", read::add);
        return read.getFirst();
    }
}
