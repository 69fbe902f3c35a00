package ca.aval.consent.form;

import ca.aval.consent.form.BatchCoverSheet.GroupCount;
import ca.aval.consent.form.BatchCoverSheet.ReasonCount;
import ca.aval.consent.form.CoverWords.Fact;
import ca.aval.consent.form.CoverWords.Heads;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Words a cover sheet in the language of the office. */
final class CoverWording {
    private static final int BY_WIDTH = 124;
    private static final int FACT_HEIGHT = 21;
    private static final int MOST_REASONS = 4;

    private final BatchCoverSheet sheet;
    private final Texts texts;
    private final TextFit fit;

    CoverWording(BatchCoverSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    CoverWords words() {
        Language language = sheet.language();
        GroupCount total = sheet.total();
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
        return new CoverWords(
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
                switch (sheet.person()) {
                    case PUPIL -> text("head.pupils");
                    case STUDENT -> text("head.students");
                    case CHILD -> text("head.children");
                },
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
    String shortened(String name, String style, int width, int height) {
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

    String text(String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}
