package ca.aval.platform.sheet;

import java.util.List;

/**
 * One row of a sheet, as text.
 *
 * @param line its number as the spreadsheet program shows it; the first is 1
 */
public record SheetRow(int line, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
