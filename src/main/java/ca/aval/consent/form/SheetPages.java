package ca.aval.consent.form;

import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a form, one after the other. */
final class SheetPages {
    private static final int KICKER_WIDTH = 425;
    private static final int NAME_LIMIT = 60;

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
            Kicker kicker = kicker(split.layout());
            pages.add(
                    new SheetPage(
                            split.layout(),
                            i + 1,
                            order.codes().payloads().get(i),
                            kicker.text(),
                            kicker.style(),
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

    private record Kicker(String text, String style) {}

    private Kicker kicker(SheetLayout layout) {
        return switch (layout) {
            case NOTICE -> new Kicker(words.of("kickerKeep"), "kicker");
            case ANSWERS -> new Kicker(words.of("kickerReturn"), "kicker");
            case ANSWERS_CONTINUED -> new Kicker(words.of("kickerReturnLast"), "kicker");
            case OPENING -> new Kicker(words.of("kickerReturnAll"), "kicker");
            case CLOSING -> closingKicker();
        };
    }

    /** Whose page it is, on one line: the year gives way to a long name, then the size. */
    private Kicker closingKicker() {
        return Stream.of(
                        new Kicker(words.of("kickerClosing"), "kicker"),
                        new Kicker(words.of("kickerClosingShort"), "kicker"),
                        new Kicker(words.of("kickerClosingShort"), "kicker-small"))
                .filter(k -> fit.oneLine(k.style(), k.text(), KICKER_WIDTH))
                .findFirst()
                .orElseThrow(() -> new DoesNotFit(Composition.Text.PUPIL, NAME_LIMIT));
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
