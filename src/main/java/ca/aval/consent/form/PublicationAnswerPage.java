package ca.aval.consent.form;

import ca.aval.consent.form.CoverWords.Fact;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An answer as its template wants it: a row for each who may not appear. */
final class PublicationAnswerPage {
    static final Template TEMPLATE =
            new Template(PublicationAnswerPage.class, "publication-answer");

    private final PublicationAnswerSheet sheet;
    private final Texts texts;
    private final TextFit fit;

    PublicationAnswerPage(PublicationAnswerSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    Filling filling() {
        Page page = page();
        List<String> lines =
                sheet.denied().isEmpty()
                        ? List.of(text("nobody"))
                        : sheet.denied().stream().map(this::line).toList();
        return new Filling(TEMPLATE, lines.stream().map(line -> new Row(page, line)).toList());
    }

    private String line(PublicationAnswerSheet.Line line) {
        String name = RichText.escaped(line.name());
        return sheet.reasons()
                ? text("line", name, RichText.escaped(line.reason()))
                : "<b>" + name + "</b>";
    }

    /** A row; every row carries the words of the page. */
    record Row(Page page, String name) {}

    /** All words of the page beside the lines. */
    record Page(
            String languageTag,
            byte @Nullable [] logo,
            String logoAlt,
            List<Block> letterhead,
            String confidential,
            String title,
            String subtitle,
            Fact answer,
            Fact count,
            Fact day,
            Fact number,
            String advice,
            String heading,
            String after,
            String footer,
            String journal,
            String pageWord,
            String ofWord) {
        boolean withLogo() {
            return logo != null;
        }

        boolean withoutLogo() {
            return logo == null;
        }
    }

    private Page page() {
        String tag = sheet.language().locale().toLanguageTag();
        String kind = sheet.reasons() ? "reasons." : "names.";
        String number = sheet.number();
        int all = sheet.allowed() + sheet.denied().size();
        return new Page(
                tag,
                sheet.logo(),
                RichText.escaped(sheet.school()),
                Letterhead.onCover(fit, sheet.school(), sheet.organization()),
                text(kind + "confidential"),
                text("title"),
                RichText.escaped(sheet.where()),
                new Fact(text("answer"), RichText.escaped(sheet.answer())),
                new Fact(text("count"), text("count.value", sheet.allowed(), all)),
                new Fact(text("day"), raised(Typography.date(sheet.language(), sheet.day()))),
                new Fact(text("number"), number == null ? text("number.none") : number),
                text("asked", RichText.escaped(sheet.asked())) + " " + text(kind + "advice"),
                text("heading", sheet.denied().size()),
                text(kind + "after"),
                text("footer", tag, sheet.madeOn().toString()),
                text("footer.journal", sheet.journalHead()),
                text("page"),
                text("of"));
    }

    private static String raised(String date) {
        return date.replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String text(String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}
