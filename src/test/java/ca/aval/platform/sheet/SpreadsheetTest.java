package ca.aval.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

/** Excel finds kinds, not words that look like them, and no formula that was not written. */
final class SpreadsheetTest {
    private static final LocalDate DAY = LocalDate.of(2016, 12, 22);

    @TempDir Path folder;
    private final Spreadsheet spreadsheet = new Spreadsheet(new LocalDisk());

    @Test
    void cellsKeepTheirKind() throws IOException {
        List<Row> rows = read(write(sheet(3)), 0);
        assertEquals("Nom", rows.getFirst().getCellText(0));
        Row row = rows.get(1);
        assertEquals("Côté & <Cie>", row.getCellText(0));
        assertEquals(CellType.NUMBER, row.getCell(1).getType());
        assertEquals(DAY, row.getCell(2).asDate().toLocalDate());
        assertEquals(CellType.BOOLEAN, row.getCell(3).getType());
        assertEquals(4, rows.size());
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> traps = List.of("=1+1", "+1 418", "-2", "@SUM(A1)", "\tx", "\rx");
        Sheet sheet =
                new Sheet(
                        "Pièges",
                        List.of(new Sheet.Column("Texte", 20)),
                        traps.size(),
                        i -> List.of(new Cell.Text(traps.get(i))),
                        List.of(),
                        wording());
        Path file = write(sheet);
        List<Row> rows = read(file, 0);
        for (int i = 0; i < 4; i++) {
            assertEquals(CellType.STRING, rows.get(i + 1).getCell(0).getType());
            assertEquals(traps.get(i), rows.get(i + 1).getCellText(0));
        }
        assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void thePageIsReadyToPrint() throws IOException {
        Path file = write(sheet(3));
        String page = part(file, "xl/worksheets/sheet1.xml");
        assertTrue(page.contains("paperSize=\"1\""), page);
        assertTrue(page.contains("orientation=\"landscape\""));
        assertTrue(page.contains("fitToWidth=\"1\"") && page.contains("fitToHeight=\"0\""));
        assertTrue(page.contains("<autoFilter ref=\"A1:D4\""));
        assertTrue(page.contains("state=\"frozen\""));
        assertTrue(page.contains("&amp;P") && page.contains("&amp;N"));
        assertTrue(part(file, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    }

    @Test
    void theSecondSheetTellsHowTheListWasMade() throws IOException {
        List<Row> rows = read(write(sheet(1)), 1);
        assertEquals("Filtre", rows.getFirst().getCellText(0));
        assertEquals("Sans titulaire", rows.getFirst().getCellText(1));
        assertEquals("Critères", sheetName(folder.resolve("liste.xlsx"), 1));
    }

    @Test
    void nothingIsWrittenWhenItIsStopped() {
        Path file = folder.resolve("liste.xlsx");
        assertFalse(spreadsheet.write(file, sheet(1000), new Stopping(400)));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileOpenInExcelIsLeftAsItIs() throws IOException {
        Path file = write(sheet(1));
        byte[] before = Files.readAllBytes(file);
        for (String mark : List.of("~$liste.xlsx", "~$ste.xlsx", ".~lock.liste.xlsx#")) {
            Files.writeString(folder.resolve(mark), "");
            Problem problem =
                    assertThrows(
                            Problem.class,
                            () -> spreadsheet.write(file, sheet(2), new Stopping(-1)));
            assertEquals(Problem.Kind.FILE_IN_USE, problem.kind());
            Files.delete(folder.resolve(mark));
        }
        assertEquals(before.length, Files.readAllBytes(file).length);
    }

    private Path write(Sheet sheet) {
        Path file = folder.resolve("liste.xlsx");
        assertTrue(spreadsheet.write(file, sheet, new Stopping(-1)));
        return file;
    }

    private static Sheet sheet(int size) {
        return new Sheet(
                "Élèves : 2026/2027",
                List.of(
                        new Sheet.Column("Nom", 30),
                        new Sheet.Column("Oui", 8),
                        new Sheet.Column("Naissance", 12),
                        new Sheet.Column("Reçu", 8)),
                size,
                i ->
                        List.of(
                                new Cell.Text("Côté & <Cie>"),
                                new Cell.Whole(i),
                                new Cell.Day(DAY),
                                new Cell.Flag(true)),
                List.of(new Sheet.Criterion("Filtre", new Cell.Text("Sans titulaire"))),
                wording());
    }

    private static Sheet.Wording wording() {
        return new Sheet.Wording("Critères", "Page", "de");
    }

    private static List<Row> read(Path file, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static String sheetName(Path file, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheet(sheet).orElseThrow().getName();
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Stops once that many lines are done; never when negative. */
    private static final class Stopping implements Watch {
        private final int after;
        private int done;

        Stopping(int after) {
            this.after = after;
        }

        @Override
        public void done(int count, int of) {
            done = count;
        }

        @Override
        public boolean cancelled() {
            return after >= 0 && done >= after;
        }
    }
}
