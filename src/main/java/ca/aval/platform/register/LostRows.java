package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.journal.RowImage;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a record touched that cannot be read any more: the rows that are not as all the other
 * records say. Rows that a later record wrote again are not among them.
 */
final class LostRows {
    private static final String ID = "id";

    private final Map<String, Map<String, @Nullable Object>> said = new HashMap<>();

    /** Takes the rows of one record that can be read, in their order. */
    void add(List<RowImage> rows) {
        for (RowImage row : rows) {
            String name = name(row.table(), row.key().getOrDefault(ID, row.values().get(ID)));
            switch (row.operation()) {
                case INSERT -> said.put(name, new HashMap<>(row.values()));
                case UPDATE ->
                        said.computeIfAbsent(name, n -> new HashMap<>()).putAll(row.values());
                case DELETE -> said.remove(name);
            }
        }
    }

    /** The rows that are otherwise in the database, by table and identifier. */
    List<String> in(Database database) throws SQLException {
        Set<String> found = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        database.rows(
                (table, values) -> {
                    String name = name(table, values.get(ID));
                    there.add(name);
                    Map<String, @Nullable Object> expected = said.get(name);
                    if (expected == null || !agree(expected, values)) {
                        found.add(name);
                    }
                });
        said.keySet().stream().filter(name -> !there.contains(name)).forEach(found::add);
        return new ArrayList<>(found);
    }

    private static boolean agree(
            Map<String, @Nullable Object> expected, Map<String, @Nullable Object> values) {
        return expected.entrySet().stream()
                .filter(column -> values.containsKey(column.getKey()))
                .allMatch(
                        column ->
                                Objects.deepEquals(column.getValue(), values.get(column.getKey())));
    }

    private static String name(String table, @Nullable Object id) {
        return table + " " + id;
    }
}
