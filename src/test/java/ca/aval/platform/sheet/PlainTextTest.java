package ca.aval.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two hundred ways of hiding a formula in a cell, and none that runs. */
final class PlainTextTest {
    private static final List<String> BEFORE =
            List.of(
                    "", " ", "   ", "\u00A0", "\u202F", "\u200B", "\uFEFF", "\t", "\r", "\n",
                    "\r\n", "\"");
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\uFF1D", "\"=");
    private static final List<String> AFTER =
            List.of("1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\";\"y\")");

    @TempDir Path folder;

    private static List<String> traps() {
        List<String> traps = new ArrayList<>();
        for (String before : BEFORE) {
            for (String sign : SIGNS) {
                AFTER.forEach(after -> traps.add(before + sign + after));
            }
        }
        return traps;
    }

    @Test
    void noneRunsWhereItIsPasted() {
        assertTrue(traps().size() >= 200, "only " + traps().size());
        for (String trap : traps()) {
            String pasted = PlainText.of(trap);
            assertTrue(pasted.startsWith("'"), pasted);
            assertFalse(pasted.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r'), pasted);
        }
        for (String plain : List.of("", "Roy", "D’Amours", "St-Onge", "12, rue = 3", " x", "418")) {
            assertEquals(plain, PlainText.of(plain));
        }
    }

    @Test
    void noneRunsInAWorkbook() throws IOException {
        List<String> traps = traps();
        Sheet sheet =
                new Sheet(
                        "=1+1",
                        List.of(new Sheet.Column("=1+1", 20)),
                        traps.size(),
                        i -> List.of(new Cell.Text(traps.get(i))),
                        List.of(new Sheet.Criterion("@SUM(A1)", new Cell.Text("=1+1"))),
                        new Sheet.Wording("Critères", "Page", "de"));
        Path file = folder.resolve("liste.xlsx");
        assertTrue(new Spreadsheet(new LocalDisk()).write(file, sheet, new Unwatched()));
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (var page : book.getSheets().toList()) {
                for (Row row : page.read()) {
                    row.forEach(cell -> assertEquals(CellType.STRING, cell.getType()));
                }
            }
            assertEquals(traps.size() + 1, book.getFirstSheet().read().size());
        }
    }

    /** Nobody looks. */
    private static final class Unwatched implements Watch {
        @Override
        public void done(int count, int of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
