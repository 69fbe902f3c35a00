package ca.aval.platform.data;

import ca.aval.platform.journal.RowImage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which columns name documents.
 *
 * @param byTable the columns of each table that has some, all in small letters
 */
public record DocumentColumns(Map<String, Set<String>> byTable) {
    public DocumentColumns {
        byTable = Map.copyOf(byTable);
    }

    /** The documents that a row names. */
    public List<String> namedBy(RowImage row) {
        Set<String> columns = byTable.getOrDefault(row.table().toLowerCase(Locale.ROOT), Set.of());
        List<String> names = new ArrayList<>();
        row.values()
                .forEach(
                        (column, value) -> {
                            if (value instanceof String name
                                    && columns.contains(column.toLowerCase(Locale.ROOT))) {
                                names.add(name);
                            }
                        });
        return names;
    }
}
