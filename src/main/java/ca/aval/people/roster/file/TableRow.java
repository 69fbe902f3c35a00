package ca.aval.people.roster.file;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file on which the row begins; the first line of the file is 1
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that place; empty when the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether nothing is written in any cell. */
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
