package ca.aval.people.roster;

import ca.aval.people.roster.file.DecodedText;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** In what form a table came: text with a separator, or a sheet of a workbook. */
record TableLayout(
        RosterFacts.Kind kind,
        String charset,
        @Nullable Character separator,
        @Nullable String sheet) {
    static TableLayout of(DecodedText text, Table table) {
        return new TableLayout(
                RosterFacts.Kind.TABLE, text.charset().name(), table.separator(), null);
    }

    static TableLayout ofSheet(String name) {
        return new TableLayout(RosterFacts.Kind.WORKBOOK, "", null, name);
    }

    RosterFacts facts(String file, List<TableRow> rows, Columns columns, boolean remembered) {
        return new RosterFacts(
                file,
                kind,
                charset,
                separator,
                sheet,
                rows.size(),
                rows.isEmpty() ? 0 : rows.getFirst().line(),
                rows.isEmpty() ? 0 : rows.getLast().line(),
                columns.all(),
                remembered);
    }
}
