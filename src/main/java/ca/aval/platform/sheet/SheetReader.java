package ca.aval.platform.sheet;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a workbook of the kind {@code .xlsx} as text: hidden rows like the others, hidden sheets
 * not at all, and the cells that a merged one covers as empty.
 */
public final class SheetReader {
    private static final int MOST_SHEETS = 50;
    private static final int MOST_COLUMNS = 500;
    private static final long MOST_CELLS = 5_000_000;
    private static final long MOST_FILLED = 2_000_000;
    private static final int LONGEST_CELL = 10_000;

    private final int mostRows;

    /**
     * @param mostRows how many rows all the sheets together may have
     */
    public SheetReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /** The sheets of the workbook with those bytes; formulas give the value they had last. */
    public ReadWorkbook read(byte[] workbook) {
        try {
            Optional<ReadWorkbook> refused = new WorkbookCheck(MOST_CELLS).refused(workbook);
            return refused.isPresent() ? refused.get() : sheets(workbook);
        } catch (IOException | RuntimeException e) {
            // whatever the reader stumbles over in a hostile file, the file is at fault
            return new ReadWorkbook.Broken();
        }
    }

    private ReadWorkbook sheets(byte[] bytes) throws IOException {
        List<ReadWorkbook.ReadSheet> found = new ArrayList<>();
        int left = mostRows;
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            CellText text = new CellText(workbook.isDate1904());
            List<Sheet> visible =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .limit(MOST_SHEETS)
                            .toList();
            for (Sheet sheet : visible) {
                List<SheetRow> rows = new ArrayList<>();
                int widest = 0;
                try (Stream<Row> stream = sheet.openStream()) {
                    for (Iterator<Row> next = stream.iterator(); next.hasNext(); ) {
                        SheetRow row = row(next.next(), text);
                        if (row.cells().isEmpty()) {
                            continue;
                        }
                        if (--left < 0 || isTooLarge(row)) {
                            return new ReadWorkbook.TooLarge();
                        }
                        rows.add(row);
                        widest = Math.max(widest, row.cells().size());
                        if ((long) widest * rows.size() > MOST_FILLED) {
                            return new ReadWorkbook.TooLarge();
                        }
                    }
                }
                found.add(new ReadWorkbook.ReadSheet(sheet.getName(), even(rows, widest)));
            }
        }
        return new ReadWorkbook.Sheets(found);
    }

    private static boolean isTooLarge(SheetRow row) {
        return row.cells().size() > MOST_COLUMNS
                || row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
    }

    /** Without the empty cells at its end. */
    private static SheetRow row(Row row, CellText text) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(text.of(cell)));
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static List<SheetRow> even(List<SheetRow> rows, int widest) {
        return rows.stream()
                .map(
                        row -> {
                            List<String> cells = new ArrayList<>(row.cells());
                            while (cells.size() < widest) {
                                cells.add("");
                            }
                            return new SheetRow(row.line(), cells);
                        })
                .toList();
    }
}
