package ca.aval.platform.register;

import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.RowImage;

import java.util.List;

/** Which rows an act touched: the table with the identifier of the row. */
final class Touched {
    private Touched() {}

    /** The rows of that act in which that value stands. */
    static List<String> naming(ActRecord act, String value) {
        return act.rows().stream()
                .filter(row -> row.values().containsValue(value))
                .map(Touched::row)
                .distinct()
                .toList();
    }

    private static String row(RowImage row) {
        Object id = row.key().getOrDefault("id", row.values().get("id"));
        return row.table() + " " + id;
    }
}
