package ca.aval.consent.form;

import ca.aval.consent.form.BatchCoverSheet.GroupCount;
import ca.aval.consent.form.BatchCoverSheet.ReasonCount;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.ToIntFunction;

/** Words a cover sheet for its template. */
final class CoverPage {
    static final Template TEMPLATE = new Template(CoverPage.class, "batch-cover");

    private static final int GROUP_WIDTH = 62;
    private static final int ROW_HEIGHT = 24;
    private static final int BY_WIDTH = 124;
    private static final int FACT_HEIGHT = 20;
    private static final int MOST_REASONS = 4;

    private final BatchCoverSheet sheet;
    private final Texts texts;
    private final TextFit fit;

    CoverPage(BatchCoverSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    Filling filling() {
        Cover cover = cover();
        List<Row> rows = new ArrayList<>();
        int page = 0;
        for (GroupCount group : sheet.groups()) {
            rows.add(row(cover, group, page + 1, false));
            page += group.pages();
        }
        rows.add(row(cover, total(), 1, true));
        return new Filling(TEMPLATE, rows);
    }

    /** A row of the table; every row carries the words of the page. */
    record Row(
            Cover cover,
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

    /** A label and its value in a band of facts. */
    record Fact(String label, String value) {}

    /** The heads of the table. */
    record Heads(
            String group,
            String pupils,
            String french,
            String english,
            String notPrintedHead,
            String formsHead,
            String pagesHead,
            String handed,
            String returned) {}

    /** All words outside the table. */
    record Cover(
            String number,
            String languageTag,
            byte @Nullable [] logo,
            String logoAlt,
            List<Block> letterhead,
            String internal,
            String title,
            String subtitle,
            Fact prepared,
            Fact by,
            Fact order,
            Fact due,
            Fact forms,
            Fact pages,
            Fact sheets,
            Fact notPrinted,
            Fact paper,
            String factStyle,
            Heads heads,
            String beforeHeading,
            List<Block> steps,
            String missingHeading,
            List<Block> missing,
            String checkedBy,
            String date,
            String counted,
            List<Block> footer,
            String pageWord,
            String ofWord) {
        boolean withLogo() {
            return logo != null;
        }

        boolean withoutLogo() {
            return logo == null;
        }
    }

    private Row row(Cover cover, GroupCount count, int firstPage, boolean total) {
        String pages =
                count.pages() == 0
                        ? text("none")
                        : text("range", firstPage, firstPage + count.pages() - 1);
        String group =
                total
                        ? text("total")
                        : shortened(count.group(), "group-2", GROUP_WIDTH, ROW_HEIGHT);
        return new Row(
                cover,
                group,
                fit.oneLine("group-1", group, GROUP_WIDTH) ? "group-1" : "group-2",
                text("count", count.pupils()),
                text("count", count.french()),
                text("count", count.english()),
                text("count", count.notPrinted()),
                text("count", count.forms()),
                pages,
                total);
    }

    private GroupCount total() {
        return new GroupCount(
                "",
                sum(GroupCount::pupils),
                sum(GroupCount::french),
                sum(GroupCount::english),
                sum(GroupCount::notPrinted),
                sum(GroupCount::pages));
    }

    private int sum(ToIntFunction<GroupCount> part) {
        return sheet.groups().stream().mapToInt(part).sum();
    }

    private Cover cover() {
        Language language = sheet.language();
        GroupCount total = total();
        String prepared =
                text(
                        "prepared.value",
                        Typography.date(language, sheet.preparedAt().toLocalDate()),
                        Typography.time(language, sheet.preparedAt().toLocalTime()));
        List<Fact> facts =
                List.of(
                        fact("prepared", raised(prepared)),
                        fact("by", shortened(sheet.preparedBy(), "value-3", BY_WIDTH, FACT_HEIGHT)),
                        fact("order", text("order.value")),
                        fact("due", raised(Typography.date(language, sheet.returnBy()))));
        byte[] logo = sheet.logo() == null ? null : Base64.getDecoder().decode(sheet.logo());
        return new Cover(
                sheet.number(),
                language.locale().toLanguageTag(),
                logo,
                RichText.escaped(sheet.school()),
                Letterhead.onCover(fit, sheet.school(), sheet.organization()),
                text("internal"),
                text("title", sheet.number()),
                text("subtitle", sheet.year().toString(), sheet.uses()),
                facts.get(0),
                facts.get(1),
                facts.get(2),
                facts.get(3),
                fact("forms", text("count", total.forms())),
                fact("pages", text("count", total.pages())),
                fact("sheets", text("sheets.value", total.pages())),
                fact("notPrinted", text("count", total.notPrinted())),
                fact("paper", text("paper.value")),
                factStyle(facts),
                heads(),
                text("before"),
                steps(),
                text("missing", total.notPrinted()),
                missing(),
                text("checkedBy"),
                text("date"),
                text("counted"),
                footer(language),
                text("page"),
                text("of"));
    }

    private Heads heads() {
        return new Heads(
                text("head.group"),
                text("head.pupils"),
                text("head.french"),
                text("head.english"),
                text("head.notPrinted"),
                text("head.forms"),
                text("head.pages"),
                text("head.handed"),
                text("head.returned"));
    }

    private List<Block> steps() {
        List<Block> steps = new ArrayList<>();
        for (String key : List.of("step.test", "step.scale", "step.count", "step.sign")) {
            steps.add(new Block("item", steps.size() + 1 + ".", text(key), "P"));
        }
        return steps;
    }

    private List<Block> missing() {
        List<ReasonCount> reasons = sheet.notPrinted();
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<Block> missing = new ArrayList<>();
        int named = reasons.size() > MOST_REASONS ? MOST_REASONS - 1 : reasons.size();
        for (ReasonCount reason : reasons.subList(0, named)) {
            missing.add(reason(RichText.escaped(reason.reason()), reason.count()));
        }
        if (named < reasons.size()) {
            int others =
                    reasons.subList(named, reasons.size()).stream()
                            .mapToInt(ReasonCount::count)
                            .sum();
            missing.add(reason(text("reason.others"), others));
        }
        missing.add(Block.paragraph("note", text("missing.where")));
        return missing;
    }

    private Block reason(String words, int count) {
        return Block.paragraph("item", text("reason", words, count));
    }

    private List<Block> footer(Language language) {
        String[] form = sheet.form().split("/", -1);
        return List.of(
                Block.paragraph(
                        "footer",
                        text(
                                "footer",
                                language.locale().toLanguageTag(),
                                sheet.preparedAt().toLocalDate().toString(),
                                form[0],
                                form[form.length - 1])),
                Block.paragraph("footer", text("footer.journal", sheet.journalHead())));
    }

    /** The largest style in which every fact keeps to its place. */
    private String factStyle(List<Fact> facts) {
        int[] widths = {143, 124, 106, 118};
        for (String style : List.of("value-1", "value-2")) {
            boolean fits = true;
            for (int i = 0; i < widths.length; i++) {
                fits &= fit.oneLine(style, facts.get(i).value(), widths[i]);
            }
            if (fits) {
                return style;
            }
        }
        return "value-3";
    }

    /** A name that may be long, in a small place: what does not fit gives way to an ellipsis. */
    private String shortened(String name, String style, int width, int height) {
        String kept = name;
        String printed = RichText.escaped(name);
        while (fit.height(style, printed, width) > height) {
            kept = kept.substring(0, kept.length() - 1);
            printed = RichText.escaped(kept.strip() + "…");
        }
        return printed;
    }

    private Fact fact(String key, String value) {
        return new Fact(text(key), value);
    }

    private static String raised(String date) {
        return date.replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String text(String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}
