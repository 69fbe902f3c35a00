package ca.aval.platform.sheet;

import org.dhatim.fastexcel.Worksheet;

import java.util.List;

/** Workbooks for the tests of those who read lists. */
public final class WrittenWorkbook {
    private WrittenWorkbook() {}

    /** A workbook with a title sheet and then one sheet of those rows, every cell as text. */
    public static byte[] of(String sheet, List<List<String>> rows) {
        return SheetReaderTest.workbook(
                workbook -> {
                    workbook.newWorksheet("Page titre").value(0, 0, "École des Essais");
                    Worksheet page = workbook.newWorksheet(sheet);
                    for (int row = 0; row < rows.size(); row++) {
                        for (int cell = 0; cell < rows.get(row).size(); cell++) {
                            page.value(row, cell, rows.get(row).get(cell));
                        }
                    }
                });
    }
}
