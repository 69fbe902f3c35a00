package ca.aval.consent.coverage;

import ca.aval.consent.coverage.CoverageSheet.NamedLine;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.Template;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import java.util.List;

/** Prints the figures of a coverage as a table. */
public final class CoveragePrinter {
    private static final Template TEMPLATE = new Template(CoveragePrinter.class, "coverage");

    private final JasperPrinter printer;
    private final Texts texts = Texts.of(CoveragePrinter.class, "paper");

    public CoveragePrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    public byte[] print(CoverageSheet sheet) {
        Page page = page(sheet);
        List<Row> rows = sheet.rows().stream().map(row -> row(page, row, sheet)).toList();
        return printer.print(
                        List.of(new Filling(TEMPLATE, rows)),
                        text(sheet, "title"),
                        sheet.language(),
                        Progress.NONE)
                .orElseThrow();
    }

    /** A row; every row carries the words of the page. */
    record Row(
            Page page,
            String name,
            String use,
            String asked,
            String returned,
            String yes,
            String no,
            String blank,
            String verify,
            String none) {}

    /** All words of the page beside the rows. */
    record Page(
            String languageTag,
            String school,
            String board,
            String title,
            String subtitle,
            String name,
            String use,
            String asked,
            String returned,
            String yes,
            String no,
            String blank,
            String verify,
            String none,
            String footer,
            String pageWord,
            String ofWord) {}

    private Page page(CoverageSheet sheet) {
        String tag = sheet.language().locale().toLanguageTag();
        boolean own = sheet.organization().equals(sheet.school());
        return new Page(
                tag,
                RichText.escaped(sheet.school()),
                own ? "" : RichText.escaped(sheet.organization()),
                text(sheet, "title"),
                text(sheet, "subtitle", Typography.date(sheet.language(), sheet.day())),
                text(sheet, "name"),
                text(sheet, "use"),
                text(sheet, "asked"),
                text(sheet, "returned"),
                text(sheet, "yes"),
                text(sheet, "no"),
                text(sheet, "blank"),
                text(sheet, "verify"),
                text(sheet, "none"),
                text(sheet, "footer", tag, sheet.day().toString()),
                text(sheet, "page"),
                text(sheet, "of"));
    }

    private static Row row(Page page, NamedLine row, CoverageSheet sheet) {
        Figures figures = row.line().figures();
        return new Row(
                page,
                RichText.escaped(row.name()),
                RichText.escaped(row.line().use().label(sheet.language())),
                String.valueOf(figures.asked()),
                String.valueOf(figures.returned()),
                String.valueOf(figures.of(Counted.YES)),
                String.valueOf(figures.of(Counted.NO)),
                String.valueOf(figures.of(Counted.BLANK)),
                String.valueOf(figures.of(Counted.TO_VERIFY)),
                String.valueOf(figures.of(Counted.NONE)));
    }

    private String text(CoverageSheet sheet, String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}
