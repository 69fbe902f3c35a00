package ca.aval.notice;

import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a letter, part by part, and how it falls on pages: a part stays whole where a page
 * can hold it, and the last page has at least two parts beside the signature.
 */
final class LetterBody {
    private static final int FIRST_PAGE = 459;
    private static final int NEXT_PAGE = 655;
    private static final int WHOLE = 492;
    private static final int SIDE = 112;
    private static final int INSET = 380;
    private static final int ITEM = 369;
    private static final int RULE = 8;
    private static final int KEPT_WITH_SIGNATURE = 2;

    private final TextFit fit;
    private final List<List<LetterRow>> parts = new ArrayList<>();

    LetterBody(TextFit fit) {
        this.fit = fit;
    }

    void add(LetterRow... rows) {
        parts.add(List.of(rows));
    }

    void add(LetterSection section) {
        List<LetterRow> rows = new ArrayList<>();
        for (LetterSection.Item item : section.items()) {
            boolean first = rows.isEmpty();
            rows.add(LetterRow.inset(first ? section.head() : "", item, first));
        }
        parts.add(rows);
    }

    /** The rows of each page; the last part that was added holds the signature. */
    List<List<LetterRow>> pages() {
        List<List<LetterRow>> whole = new ArrayList<>(parts);
        if (height(whole.stream().flatMap(List::stream).toList()) > FIRST_PAGE) {
            bindSignature(whole);
        }
        List<List<LetterRow>> pages = new ArrayList<>();
        List<LetterRow> page = new ArrayList<>();
        for (List<LetterRow> part : whole) {
            int room = pages.isEmpty() ? FIRST_PAGE : NEXT_PAGE;
            if (!page.isEmpty() && height(page) + height(part) > room) {
                if (height(part) <= NEXT_PAGE) {
                    pages.add(page);
                    page = new ArrayList<>();
                } else {
                    page = flowing(part, page, pages);
                    continue;
                }
            }
            page.addAll(part);
        }
        pages.add(page);
        return pages;
    }

    private static void bindSignature(List<List<LetterRow>> whole) {
        List<LetterRow> last = new ArrayList<>(whole.removeLast());
        for (int i = 0; i < KEPT_WITH_SIGNATURE && whole.size() > 1; i++) {
            last.addAll(0, whole.removeLast());
        }
        whole.add(last);
    }

    /** A part longer than a page goes on from page to page, row by row. */
    private List<LetterRow> flowing(
            List<LetterRow> part, List<LetterRow> begun, List<List<LetterRow>> pages) {
        List<LetterRow> page = begun;
        for (LetterRow row : part) {
            int room = pages.isEmpty() ? FIRST_PAGE : NEXT_PAGE;
            if (height(page) + height(row) > room) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.add(row);
        }
        return page;
    }

    private double height(List<LetterRow> rows) {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double height(LetterRow row) {
        double text =
                switch (row.kind()) {
                    case WHOLE -> fit.height(row.style(), row.text(), WHOLE);
                    case INSET -> fit.height(row.style(), row.text(), INSET);
                    case ITEM -> fit.height(row.style(), row.text(), ITEM);
                    case RULE -> RULE;
                };
        return row.headed() ? Math.max(text, fit.height("side", row.side(), SIDE)) : text;
    }
}
