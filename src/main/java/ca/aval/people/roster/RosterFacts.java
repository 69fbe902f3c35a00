package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one file was read, for the person to judge whether it was read well.
 *
 * @param charset the name of the character set; empty in a workbook
 * @param separator between cells; null where cells are not set apart by one
 * @param sheet the name of the sheet that was read; null outside a workbook
 * @param rows how many rows hold a pupil, good or not
 * @param firstLine the line of the first of them; 0 when there is none
 * @param lastLine the line of the last of them
 * @param columns in the order of the file
 * @param remembered whether a person said before what the columns mean
 */
public record RosterFacts(
        String file,
        Kind kind,
        String charset,
        @Nullable Character separator,
        @Nullable String sheet,
        int rows,
        int firstLine,
        int lastLine,
        List<RosterColumn> columns,
        boolean remembered) {
    public RosterFacts {
        columns = List.copyOf(columns);
    }

    /** How many columns Aval reads, of all that the file has. */
    public int columnsRecognised() {
        return (int) columns.stream().filter(column -> column.field() != null).count();
    }

    /** What kind of list the content shows the file to be. */
    public enum Kind {
        TABLE,
        WORKBOOK,
        ONEROSTER_1_1,
        ONEROSTER_1_2
    }
}
