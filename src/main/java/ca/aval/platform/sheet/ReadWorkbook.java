package ca.aval.platform.sheet;

import java.util.List;

/** What came of reading a workbook. */
public sealed interface ReadWorkbook {
    /** The sheets that one sees, in their order. */
    record Sheets(List<ReadSheet> sheets) implements ReadWorkbook {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    /** The workbook holds programs, which are never opened. */
    record Macros() implements ReadWorkbook {}

    /** There are more rows than may be, or cells of a size that no list has. */
    record TooLarge() implements ReadWorkbook {}

    /** The workbook declares things of its own in its XML, as lists never do. */
    record Unsafe() implements ReadWorkbook {}

    /** This is no workbook, or a damaged one. */
    record Broken() implements ReadWorkbook {}

    /** One sheet; every row has as many cells as the longest. */
    record ReadSheet(String name, List<SheetRow> rows) {
        public ReadSheet {
            rows = List.copyOf(rows);
        }
    }
}
