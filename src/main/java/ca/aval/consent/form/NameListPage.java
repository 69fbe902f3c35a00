package ca.aval.consent.form;

import ca.aval.consent.form.NameColumns.Item;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/** A list of names as its template wants it: a row for each line of each column. */
final class NameListPage {
    static final Template TEMPLATE = new Template(NameListPage.class, "do-not-publish");

    private static final int COPY_WIDTH = 156;

    private final NameListSheet sheet;
    private final Texts texts;
    private final TextFit fit;

    NameListPage(NameListSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    /**
     * One copy.
     *
     * @param copy which, from 0
     */
    Filling filling(int copy) {
        Page page = page(copy);
        List<Item> items = new NameColumns(sheet, texts, fit).items();
        return new Filling(TEMPLATE, items.stream().map(item -> new Row(page, item)).toList());
    }

    /** What the list is called. */
    String title() {
        return forPurpose(
                switch (sheet.person()) {
                    case PUPIL -> "title.pupil";
                    case STUDENT -> "title.student";
                    case CHILD -> "title.child";
                });
    }

    /** A row; every row carries the words of the page. */
    record Row(Page page, Item item) {}

    /** A label and its value in the band of facts, in the style in which it fits. */
    record Fact(String label, String value, String style) {}

    /** All words of the page beside the names. */
    record Page(
            String part,
            String languageTag,
            byte @Nullable [] logo,
            String logoAlt,
            List<Block> letterhead,
            String again,
            String confidential,
            String title,
            String subtitle,
            Fact day,
            Fact until,
            Fact content,
            Fact copy,
            String advice,
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

        boolean withCopy() {
            return !copy.value().isEmpty();
        }
    }

    private Page page(int copy) {
        String tag = sheet.language().locale().toLanguageTag();
        String made = sheet.madeAt().toLocalDate().toString();
        String at = Typography.time(sheet.language(), sheet.madeAt().toLocalTime());
        return new Page(
                "list-" + copy,
                tag,
                sheet.logo(),
                RichText.escaped(sheet.school()),
                Letterhead.onCover(fit, sheet.school(), sheet.organization()),
                RichText.escaped(sheet.school()) + " · " + title(),
                text("confidential"),
                title(),
                forPurpose("subtitle", RichText.escaped(sheet.use())),
                fact("day", raised(Typography.date(sheet.language(), sheet.day()))),
                fact("until", until()),
                fact("content", text("content.value", sheet.groups().size(), sheet.names())),
                copy(copy),
                forPurpose("advice", doubt()),
                forPurpose("after"),
                text("receivedBy"),
                text("returnedOn"),
                text("destroyedBy"),
                sheet.number() == null
                        ? text("footer", tag, made, at)
                        : text("footer.number", tag, made, at, sheet.number()),
                text("footer.journal", sheet.journalHead()),
                text("page"),
                text("of"));
    }

    private String doubt() {
        String phone = sheet.phone();
        return phone == null || phone.isBlank()
                ? text("doubt")
                : text("doubt.phone", RichText.escaped(phone));
    }

    private String until() {
        LocalTime until = sheet.until();
        return until == null
                ? text("until.day")
                : text("until.hour", Typography.time(sheet.language(), until));
    }

    private Fact copy(int copy) {
        if (sheet.copies().isEmpty()) {
            return new Fact("", "", "value-1");
        }
        String whom = RichText.escaped(sheet.copies().get(copy));
        String value = text("copy.value", copy + 1, sheet.copies().size(), whom);
        String style = fit.oneLine("value-1", value, COPY_WIDTH) ? "value-1" : "value-2";
        return new Fact(text("copy"), value, style);
    }

    private Fact fact(String label, String value) {
        return new Fact(forPurpose(label), value, "value-1");
    }

    private static String raised(String date) {
        return date.replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String forPurpose(String key, Object... arguments) {
        return text(key + (sheet.purpose() == Purpose.OUT_OF_FRAME ? "" : ".forms"), arguments);
    }

    private String text(String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}
