package ca.aval.consent.form;

import ca.aval.consent.form.BatchCoverSheet.GroupCount;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** A cover sheet as its template wants it: a row for each group, and a total. */
final class CoverPage {
    static final Template TEMPLATE = new Template(CoverPage.class, "batch-cover");

    private static final int GROUP_WIDTH = 62;
    private static final int ROW_HEIGHT = 24;

    private final BatchCoverSheet sheet;
    private final CoverWording wording;
    private final TextFit fit;

    CoverPage(BatchCoverSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.fit = fit;
        wording = new CoverWording(sheet, texts, fit);
    }

    Filling filling() {
        CoverWords cover = wording.words();
        List<Row> rows = new ArrayList<>();
        int page = 0;
        for (GroupCount group : sheet.groups()) {
            rows.add(row(cover, group, page + 1, false));
            page += group.pages();
        }
        rows.add(row(cover, sheet.total(), 1, true));
        return new Filling(TEMPLATE, rows);
    }

    /** A row of the table; every row carries the words of the page. */
    record Row(
            CoverWords cover,
            String group,
            String groupStyle,
            String pupils,
            String french,
            String english,
            String notPrinted,
            String forms,
            String pages,
            boolean total) {
        boolean plain() {
            return !total;
        }
    }

    private Row row(CoverWords cover, GroupCount count, int firstPage, boolean total) {
        String pages =
                count.pages() == 0
                        ? wording.text("none")
                        : wording.text("range", firstPage, firstPage + count.pages() - 1);
        String group =
                total
                        ? wording.text("total")
                        : wording.shortened(count.group(), "group-2", GROUP_WIDTH, ROW_HEIGHT);
        return new Row(
                cover,
                group,
                fit.oneLine("group-1", group, GROUP_WIDTH) ? "group-1" : "group-2",
                wording.text("count", count.pupils()),
                wording.text("count", count.french()),
                wording.text("count", count.english()),
                wording.text("count", count.notPrinted()),
                wording.text("count", count.forms()),
                pages,
                total);
    }
}
