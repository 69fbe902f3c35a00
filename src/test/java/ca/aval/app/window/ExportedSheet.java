package ca.aval.app.window;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

/** What another program finds in the sheet that a list was written to. */
record ExportedSheet(List<Row> list, List<Row> criteria, String xml) {
    static ExportedSheet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                ZipFile zip = new ZipFile(file.toFile())) {
            byte[] page =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            Sheet criteria = book.findSheet("Critères").orElseThrow();
            return new ExportedSheet(
                    book.getFirstSheet().read(),
                    criteria.read(),
                    new String(page, StandardCharsets.UTF_8));
        }
    }

    boolean headIsFrozen() {
        return xml.contains("state=\"frozen\"");
    }

    int rows() {
        return list.size();
    }

    List<String> row(int number) {
        return list.get(number).stream().map(cell -> cell.getText()).toList();
    }

    /** The day in that cell; one that holds a text instead gives none. */
    LocalDate day(int row, int column) {
        return list.get(row).getCell(column).asDate().toLocalDate();
    }

    String criterion(String name) {
        return criteria.stream()
                .filter(row -> row.getCellText(0).equals(name))
                .map(row -> row.getCellText(1))
                .findFirst()
                .orElse("");
    }
}
