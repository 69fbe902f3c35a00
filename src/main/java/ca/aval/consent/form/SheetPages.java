package ca.aval.consent.form;

import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;

/** The pages of a form, one after the other. */
final class SheetPages {
    private final SheetOrder order;
    private final Words words;
    private final TextFit fit;
    private final List<PageSplit> splits;

    SheetPages(SheetOrder order, Words words, TextFit fit) {
        this.order = order;
        this.words = words;
        this.fit = fit;
        splits = PageSplit.of(order.uses().size());
    }

    List<SheetPage> pages() {
        NoticeText.Fitted notice =
                new NoticeText(order, words, fit).fitted(splits.getFirst().layout());
        UseRows rows = new UseRows(order.uses(), words, fit);
        List<SheetPage> pages = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            PageSplit split = splits.get(i);
            NoticeText.Fitted text = i == 0 ? notice : NoticeText.Fitted.NONE;
            words.rich("page", String.valueOf(i + 1));
            words.rich("pages", String.valueOf(splits.size()));
            pages.add(
                    new SheetPage(
                            split.layout(),
                            i + 1,
                            order.codes().payloads().get(i),
                            kicker(split.layout()),
                            title(split.layout()),
                            text.left(),
                            text.right(),
                            text.rights(),
                            text.rightsLines(),
                            words.of(useHead(split)),
                            rows.of(split),
                            continued(split.layout()),
                            words.of("page")));
        }
        return pages;
    }

    private boolean isLong() {
        return splits.size() > 2;
    }

    private String kicker(SheetLayout layout) {
        return words.of(
                switch (layout) {
                    case NOTICE -> "kickerKeep";
                    case ANSWERS -> "kickerReturn";
                    case ANSWERS_CONTINUED -> "kickerReturnLast";
                    case OPENING -> "kickerReturnAll";
                    case CLOSING -> "kickerClosing";
                });
    }

    private String title(SheetLayout layout) {
        return words.of(
                switch (layout) {
                    case NOTICE -> "titleNotice";
                    case ANSWERS, ANSWERS_CONTINUED -> "titleAnswers";
                    case OPENING -> "titleOpening";
                    case CLOSING -> "titleClosing";
                });
    }

    private String continued(SheetLayout layout) {
        return switch (layout) {
            case OPENING -> words.of("continued");
            case ANSWERS_CONTINUED -> words.of("continuedLong");
            case NOTICE, ANSWERS, CLOSING -> "";
        };
    }

    /** Two pages of answers name their subject when each keeps to its own. */
    private String useHead(PageSplit split) {
        boolean apart =
                !isLong()
                        && splits.getFirst().layout() == SheetLayout.OPENING
                        && onlySchool(splits.getFirst(), true)
                        && onlySchool(splits.getLast(), false);
        if (!apart) {
            return "useHead";
        }
        return split.layout() == SheetLayout.OPENING ? "useHeadSchool" : "useHeadWide";
    }

    private boolean onlySchool(PageSplit split, boolean wanted) {
        return order.uses().subList(split.from(), split.to()).stream()
                .allMatch(use -> (use.audience() == Audience.SCHOOL) == wanted);
    }
}
