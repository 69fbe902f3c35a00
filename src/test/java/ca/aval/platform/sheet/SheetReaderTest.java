package ca.aval.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.platform.sheet.ReadWorkbook.ReadSheet;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SheetReaderTest {
    private final SheetReader reader = new SheetReader(1_000);

    @Test
    void cellsAreReadAsTheyWereTyped() {
        ReadSheet sheet =
                only(
                        w -> {
                            Worksheet page = w.newWorksheet("Élèves");
                            page.value(0, 0, "0041");
                            page.value(0, 1, 41);
                            page.value(0, 2, 41.5);
                            page.value(0, 3, LocalDate.of(2016, 12, 22));
                            page.style(0, 3).format("dd/mm/yyyy").set();
                            page.value(0, 4, 41);
                            page.style(0, 4).format("0000000").set();
                            page.value(0, 5, true);
                            page.value(0, 6, 2_600_017L);
                            page.value(0, 7, 45.0);
                            page.style(0, 7).format("\"jours\" 0").set();
                        });
        assertEquals("Élèves", sheet.name());
        assertEquals(
                List.of("0041", "41", "41.5", "2016-12-22", "0000041", "true", "2600017", "45"),
                sheet.rows().getFirst().cells());
    }

    @Test
    void rowsKeepTheirNumbersAndAreAllOfOneLength() {
        ReadSheet sheet =
                only(
                        w -> {
                            Worksheet page = w.newWorksheet("A");
                            page.value(0, 0, "Liste");
                            page.range(0, 0, 0, 2).merge();
                            page.value(3, 0, "a");
                            page.value(3, 2, "c");
                            page.value(4, 0, "cachée");
                            page.hideRow(4);
                        });
        assertEquals(
                List.of(
                        new SheetRow(1, List.of("Liste", "", "")),
                        new SheetRow(4, List.of("a", "", "c")),
                        new SheetRow(5, List.of("cachée", "", ""))),
                sheet.rows());
    }

    @Test
    void hiddenSheetsAreNotRead() {
        byte[] bytes =
                workbook(
                        w -> {
                            w.newWorksheet("A").value(0, 0, "a");
                            Worksheet hidden = w.newWorksheet("B");
                            hidden.value(0, 0, "b");
                            hidden.setVisibilityState(VisibilityState.HIDDEN);
                        });
        assertEquals(
                List.of("A"),
                assertInstanceOf(ReadWorkbook.Sheets.class, reader.read(bytes)).sheets().stream()
                        .map(ReadSheet::name)
                        .toList());
    }

    @Test
    void moreThanAListIsRefused() {
        byte[] rows =
                workbook(
                        w -> {
                            Worksheet page = w.newWorksheet("A");
                            for (int i = 0; i < 1_001; i++) {
                                page.value(i, 0, i);
                            }
                        });
        assertInstanceOf(ReadWorkbook.TooLarge.class, reader.read(rows));
        byte[] cell = workbook(w -> w.newWorksheet("A").value(0, 0, "x".repeat(10_001)));
        assertInstanceOf(ReadWorkbook.TooLarge.class, reader.read(cell));
        byte[] bomb = zip("xl/media/image1.png", new byte[64 * 1024 * 1024]);
        assertInstanceOf(ReadWorkbook.TooLarge.class, reader.read(bomb));
    }

    @Test
    void whatAnXmlPartDeclaresOfItselfIsNotFollowed() {
        byte[] entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                        .getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(
                ReadWorkbook.Unsafe.class, reader.read(zip("xl/worksheets/sheet1.xml", entity)));
        byte[] far = "<row><c r=\"ZZZZZZ2\"/></row>".getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(
                ReadWorkbook.Broken.class, reader.read(zip("xl/worksheets/sheet1.xml", far)));
        byte[] gaps =
                ("<x>" + "<row><c r=\"XFD1\"/></row>".repeat(400) + "</x>")
                        .getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(
                ReadWorkbook.TooLarge.class, reader.read(zip("xl/worksheets/sheet1.xml", gaps)));
    }

    @Test
    void whatIsNoPlainWorkbookIsRefused() {
        byte[] bytes = workbook(w -> w.newWorksheet("A").value(0, 0, "a"));
        assertInstanceOf(ReadWorkbook.Broken.class, reader.read(new byte[] {1, 2, 3}));
        assertInstanceOf(
                ReadWorkbook.Broken.class, reader.read(Arrays.copyOf(bytes, bytes.length / 2)));
        assertInstanceOf(
                ReadWorkbook.Broken.class,
                reader.read(zip("xl/workbook.xml", "<a".getBytes(StandardCharsets.UTF_8))));
        assertInstanceOf(
                ReadWorkbook.Macros.class, reader.read(zip("xl/vbaProject.bin", new byte[3])));
    }

    private ReadSheet only(Consumer<Workbook> fill) {
        ReadWorkbook read = reader.read(workbook(fill));
        return assertInstanceOf(ReadWorkbook.Sheets.class, read).sheets().getFirst();
    }

    static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Aval", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
