package ca.aval.platform.sheet;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The bytes of the Excel file of one list. */
final class Workbook {
    private static final Pattern NOT_IN_A_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int PIECE = 200;
    private static final String HEAD_COLOUR = "E6EAEE";
    private static final String DATE = "yyyy-mm-dd";

    private final Sheet sheet;
    private final Watch watch;

    Workbook(Sheet sheet, Watch watch) {
        this.sheet = sheet;
        this.watch = watch;
    }

    byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Aval", "1.0")) {
            list(book.newWorksheet(sheetName(sheet.title())));
            criteria(book.newWorksheet(sheetName(sheet.wording().criteria())));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing but memory is written here
        }
        return bytes.toByteArray();
    }

    private void list(Worksheet page) {
        paper(page);
        page.repeatRows(0);
        page.freezePane(0, 1);
        List<Sheet.Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            page.value(0, i, text(columns.get(i).head()));
            page.width(i, columns.get(i).width());
        }
        page.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        for (int row = 0; row < sheet.size(); row++) {
            if (row % PIECE == 0) {
                watch.done(row, sheet.size());
                if (watch.cancelled()) {
                    return;
                }
            }
            List<Cell> cells = sheet.line().apply(row);
            for (int i = 0; i < cells.size(); i++) {
                put(page, row + 1, i, cells.get(i));
            }
        }
        watch.done(sheet.size(), sheet.size());
        page.setAutoFilter(0, 0, sheet.size(), columns.size() - 1);
    }

    private void criteria(Worksheet page) {
        paper(page);
        page.width(0, 24);
        page.width(1, 60);
        List<Sheet.Criterion> criteria = sheet.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            page.value(i, 0, text(criteria.get(i).name()));
            page.style(i, 0).bold().set();
            put(page, i, 1, criteria.get(i).value());
            page.style(i, 1).horizontalAlignment("left").wrapText(true).set();
        }
    }

    private void paper(Worksheet page) {
        page.paperSize(PaperSize.LETTER_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.header(code(sheet.title()), Position.LEFT);
        page.footer(
                code(sheet.wording().page()) + " &P " + code(sheet.wording().of()) + " &N",
                Position.RIGHT);
    }

    private static void put(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String words) -> page.value(row, column, text(words));
            case Cell.Whole(long number) -> page.value(row, column, number);
            case Cell.Day(var date) -> {
                page.value(row, column, date);
                page.style(row, column).format(DATE).set();
            }
            case Cell.Flag(boolean yes) -> page.value(row, column, yes);
            case Cell.Empty() -> {}
        }
    }

    /** Written as a shared string, a text never becomes a formula; only its length is bounded. */
    private static String text(String words) {
        return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    }

    private static String sheetName(String title) {
        String name = NOT_IN_A_SHEET_NAME.matcher(title).replaceAll(" ").strip();
        return name.length() > LONGEST_SHEET_NAME
                ? name.substring(0, LONGEST_SHEET_NAME).strip()
                : name;
    }

    /** In a head or a foot the ampersand begins an order to the printer. */
    private static String code(String words) {
        return words.replace("&", "&&");
    }
}
