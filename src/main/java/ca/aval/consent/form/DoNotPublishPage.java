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

/** A list of who stays out of the picture, as its template wants it: a row for each name. */
final class DoNotPublishPage {
    static final Template TEMPLATE = new Template(DoNotPublishPage.class, "do-not-publish");

    private final DoNotPublishSheet sheet;
    private final Texts texts;
    private final TextFit fit;

    DoNotPublishPage(DoNotPublishSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    Filling filling() {
        Page page = page();
        List<String> names = sheet.names().isEmpty() ? List.of(text("nobody")) : sheet.names();
        return new Filling(
                TEMPLATE,
                names.stream().map(name -> new Row(page, RichText.escaped(name))).toList());
    }

    /** A row; every row carries the words of the page. */
    record Row(Page page, String name) {}

    /** All words of the page beside the names. */
    record Page(
            String languageTag,
            byte @Nullable [] logo,
            String logoAlt,
            List<Block> letterhead,
            String confidential,
            String title,
            String subtitle,
            Fact day,
            Fact until,
            Fact content,
            String advice,
            String group,
            String after,
            String receivedBy,
            String returnedOn,
            String destroyedBy,
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
        int count = sheet.names().size();
        String phone = sheet.phone();
        String doubt =
                phone == null || phone.isBlank()
                        ? text("doubt")
                        : text("doubt.phone", RichText.escaped(phone));
        return new Page(
                tag,
                sheet.logo(),
                RichText.escaped(sheet.school()),
                Letterhead.onCover(fit, sheet.school(), sheet.organization()),
                text("confidential"),
                text("title"),
                text("subtitle", RichText.escaped(sheet.use())),
                new Fact(text("day"), raised(Typography.date(sheet.language(), sheet.day()))),
                new Fact(text("until"), text("until.value")),
                new Fact(text("content"), text("content.value", count)),
                text("advice", doubt),
                text("group", RichText.escaped(sheet.group())),
                text("after"),
                text("receivedBy"),
                text("returnedOn"),
                text("destroyedBy"),
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
