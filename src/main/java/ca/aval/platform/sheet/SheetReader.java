package ca.aval.platform.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a workbook of the kind {@code .xlsx} as text: hidden rows like the others, hidden sheets
 * not at all, and the cells that a merged one covers as empty.
 */
public final class SheetReader {
    private static final int MOST_SHEETS = 50;
    private static final int MOST_CELLS = 500;
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int UNPACKED_FREE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;

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
            ReadWorkbook refused = refused(workbook);
            return refused instanceof ReadWorkbook.Sheets ? sheets(workbook) : refused;
        } catch (IOException | RuntimeException e) {
            // whatever the reader stumbles over in a hostile file, the file is at fault
            return new ReadWorkbook.Broken();
        }
    }

    /** Unpacks once without keeping anything, so that a small file cannot become a huge one. */
    private static ReadWorkbook refused(byte[] workbook) throws IOException {
        long allowed =
                Math.min(MOST_UNPACKED, UNPACKED_FREE + (long) workbook.length * HIGHEST_RATIO);
        long total = 0;
        int entries = 0;
        byte[] some = new byte[64 * 1024];
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return new ReadWorkbook.Macros();
                }
                if (++entries > MOST_ENTRIES) {
                    return new ReadWorkbook.TooLarge();
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(some); read >= 0; read = content.read(some)) {
                        total += read;
                        if (total > allowed) {
                            return new ReadWorkbook.TooLarge();
                        }
                    }
                }
            }
        }
        return entries == 0 ? new ReadWorkbook.Broken() : new ReadWorkbook.Sheets(List.of());
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
                    }
                }
                found.add(new ReadWorkbook.ReadSheet(sheet.getName(), even(rows)));
            }
        }
        return new ReadWorkbook.Sheets(found);
    }

    private static boolean isTooLarge(SheetRow row) {
        return row.cells().size() > MOST_CELLS
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

    private static List<SheetRow> even(List<SheetRow> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
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
