package ca.aval.people.roster;

import ca.aval.people.roster.file.DecodedText;
import ca.aval.people.roster.file.Table;

import org.jspecify.annotations.Nullable;

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
}
