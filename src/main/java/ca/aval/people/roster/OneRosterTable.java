package ca.aval.people.roster;

import ca.aval.people.roster.file.DecodedText;
import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One table of a OneRoster archive.
 *
 * @param file its name in the archive
 */
record OneRosterTable(String file, Map<String, Integer> columns, List<TableRow> rows) {
    private static final Set<String> GONE = Set.of("tobedeleted", "inactive");

    OneRosterTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static OneRosterTable empty(String file) {
        return new OneRosterTable(file, Map.of(), List.of());
    }

    /** Reads the table; refused when one of the columns is missing. */
    static Opened<OneRosterTable> of(String file, byte[] bytes, String... required) {
        return DecodedText.of(bytes, null)
                .then(text -> Table.of(text.text(), ','))
                .then(table -> of(file, table, required));
    }

    private static Opened<OneRosterTable> of(String file, Table table, String... required) {
        Map<String, Integer> columns = new HashMap<>();
        if (!table.rows().isEmpty()) {
            List<String> header = table.rows().getFirst().cells();
            for (int i = 0; i < header.size(); i++) {
                columns.putIfAbsent(small(header.get(i)), i);
            }
        }
        for (String column : required) {
            if (!columns.containsKey(small(column))) {
                return Opened.refused(RefusalReason.ONEROSTER_COLUMN_MISSING, file, column);
            }
        }
        List<TableRow> rows = table.rows().stream().skip(1).filter(row -> !row.isEmpty()).toList();
        return Opened.of(new OneRosterTable(file, columns, rows));
    }

    /** The rows that the archive does not take back. */
    Stream<TableRow> current() {
        return rows.stream().filter(row -> !GONE.contains(small(value(row, "status"))));
    }

    /** What the row says in that column, trimmed; empty when the table has no such column. */
    String value(TableRow row, String column) {
        return raw(row, column).strip();
    }

    String raw(TableRow row, String column) {
        Integer index = columns.get(small(column));
        return index == null ? "" : row.cell(index);
    }

    /** The identifiers in that column, which holds a list set apart by commas. */
    List<String> values(TableRow row, String column) {
        return Arrays.stream(value(row, column).split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The character set that the standard asks for. */
    static String charset() {
        return StandardCharsets.UTF_8.name();
    }
}
