package ca.aval.people.roster;

import ca.aval.people.roster.file.Opened;
import ca.aval.people.roster.file.RefusalReason;
import ca.aval.people.roster.file.Table;
import ca.aval.people.roster.file.TableRow;
import ca.aval.platform.sheet.ReadWorkbook;
import ca.aval.platform.sheet.SheetReader;

import java.util.List;

/** A class list in a workbook. */
final class Workbook {
    /** One sheet, its rows cut into cells. */
    record Sheet(String name, List<TableRow> rows) {}

    private Workbook() {}

    /** The sheets, at least one; refused when the workbook is not one that Aval opens. */
    static Opened<List<Sheet>> sheets(byte[] bytes) {
        return switch (new SheetReader(Table.MOST_ROWS + 1).read(bytes)) {
            case ReadWorkbook.Broken() -> Opened.refused(RefusalReason.WORKBOOK_BROKEN);
            case ReadWorkbook.Macros() -> Opened.refused(RefusalReason.WORKBOOK_WITH_MACROS);
            case ReadWorkbook.Unsafe() -> Opened.refused(RefusalReason.WORKBOOK_UNSAFE);
            case ReadWorkbook.TooLarge() -> Opened.refused(RefusalReason.WORKBOOK_TOO_LARGE);
            case ReadWorkbook.Sheets(var sheets) ->
                    sheets.isEmpty()
                            ? Opened.refused(RefusalReason.FILE_EMPTY)
                            : Opened.of(sheets.stream().map(Workbook::sheet).toList());
        };
    }

    private static Sheet sheet(ReadWorkbook.ReadSheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.rows().stream().map(row -> new TableRow(row.line(), row.cells())).toList());
    }
}
