package ca.aval.people.roster;

import ca.aval.people.roster.file.TableRow;

import java.util.List;
import java.util.OptionalInt;

/** Finds the row of headers, which may follow a few lines of title. */
final class HeaderRow {
    private static final int ROWS_TRIED = 30;
    private static final int LEAST_KNOWN = 3;

    private HeaderRow() {}

    /** The place of the first row whose cells are mostly headers of people's lists. */
    static OptionalInt in(List<TableRow> rows, HeaderWords words, ColumnMemory memory) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_TRIED); i++) {
            TableRow row = rows.get(i);
            if (Columns.remembered(row, memory).isPresent() || isHeader(row, words)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The row that a person would take for the headers: the first that fills most cells. */
    static OptionalInt likely(List<TableRow> rows) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_TRIED); i++) {
            long filled = rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled > most) {
                best = i;
                most = filled;
            }
        }
        return most < LEAST_KNOWN ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean isHeader(TableRow row, HeaderWords words) {
        List<String> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long known = filled.stream().filter(cell -> isKnown(cell, words)).count();
        Columns columns = Columns.of(row, words);
        boolean named =
                columns.has(RosterField.FAMILY_NAME)
                        || columns.has(RosterField.FULL_NAME)
                        || columns.has(RosterField.GIVEN_NAME);
        return named && known >= LEAST_KNOWN && known * 2 >= filled.size();
    }

    private static boolean isKnown(String cell, HeaderWords words) {
        HeaderKey key = HeaderKey.of(cell);
        return words.meaning(key).isPresent()
                || words.isIgnored(key)
                || words.isAboutStaff(key)
                || GuardianHeader.of(key).isPresent()
                || words.nearly(key).isPresent();
    }
}
