package ca.aval.notice;

import ca.aval.notice.LetterPage.Line;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays one letter out on its pages. */
final class LetterPages {
    private static final int ADDRESS_WIDTH = 245;
    private static final int ADDRESS_HEIGHT = 50;
    private static final int HEAD_WIDTH = 264;
    private static final int HEAD_HEIGHT = 64;
    private static final int PAGE_WIDTH = 492;
    private static final int FACTS_WIDTH = 160;
    private static final int FACTS_HEIGHT = 100;

    private final Letter letter;
    private final LetterDraft words;
    private final Language language;
    private final Texts texts;
    private final TextFit fit;

    LetterPages(Letter letter, Texts texts, TextFit fit) {
        this.letter = letter;
        this.texts = texts;
        this.fit = fit;
        words = letter.words();
        language = words.language();
    }

    List<LetterPage> pages() {
        List<List<LetterRow>> bodies = body().pages();
        List<LetterPage> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            pages.add(page(bodies.get(i), i + 1, bodies.size()));
        }
        return pages;
    }

    private LetterPage page(List<LetterRow> body, int number, int of) {
        String tag = language.locale().toLanguageTag();
        String name = RichText.escaped(letter.from().school().name());
        Address address = address();
        return new LetterPage(
                tag,
                number == 1,
                letter.number(),
                letter.from().logo(),
                name,
                head(),
                text("mark." + words.mark()),
                address.text(),
                address.style(),
                facts(),
                continued(name),
                body,
                text("footer", words.template(), words.version(), tag, letter.date().toString()),
                text("footer.journal", letter.journalHead()),
                text("footer.page", number, of),
                text("footer.number", letter.number()));
    }

    private String continued(String name) {
        String whole = text("continued", name, letter.number(), words.subject());
        return fit.oneLine("contact", whole, PAGE_WIDTH) ? whole : letter.number();
    }

    private LetterBody body() {
        LetterBody body = new LetterBody(fit);
        List<LetterRow> opening = new ArrayList<>();
        opening.add(LetterRow.whole("subject", text("subject", words.subject()), "H1"));
        if (!words.salutation().isEmpty()) {
            opening.add(LetterRow.whole("wide", words.salutation(), "P"));
        }
        words.opening().forEach(line -> opening.add(LetterRow.whole("wide", line, "P")));
        body.add(opening.toArray(LetterRow[]::new));
        words.sections().forEach(body::add);
        if (!words.closing().isEmpty()) {
            body.add(signature().toArray(LetterRow[]::new));
        }
        return body;
    }

    private List<LetterRow> signature() {
        List<LetterRow> end = new ArrayList<>();
        end.add(LetterRow.whole("closing", words.closing(), "P"));
        end.add(LetterRow.rule(text("signature")));
        if (!letter.from().signer().isEmpty()) {
            end.add(LetterRow.whole("signer", RichText.escaped(letter.from().signer()), "P"));
        }
        String school = RichText.escaped(letter.from().school().name());
        end.add(LetterRow.whole("text", text("signer.title", school), "P"));
        note("enclosures", words.enclosures(), end);
        note("copies", words.copies(), end);
        return end;
    }

    private void note(String key, List<String> what, List<LetterRow> rows) {
        if (!what.isEmpty()) {
            rows.add(LetterRow.whole("note", text(key, String.join("; ", what)), "P"));
        }
    }

    private List<Line> head() {
        SchoolLines lines = new SchoolLines(letter.from().school(), language);
        String name = letter.from().school().name();
        String board = letter.from().school().organization();
        for (String style : List.of("school-1", "school-2", "school-3")) {
            List<Line> head = named(style, name, board);
            add(head, "contact", lines.address());
            add(head, "contact", lines.contact());
            if (height(head, HEAD_WIDTH) <= HEAD_HEIGHT) {
                return head;
            }
        }
        List<Line> names = named("school-3", name, board);
        if (height(names, HEAD_WIDTH) <= HEAD_HEIGHT) {
            return names;
        }
        List<Line> head = new ArrayList<>();
        add(head, "school-3", RichText.escaped(fitting(name, "school-3", HEAD_WIDTH)));
        add(head, "board-3", RichText.escaped(fitting(board, "board-3", HEAD_WIDTH)));
        add(head, "contact", fitting(lines.contact(), "contact", HEAD_WIDTH));
        return head;
    }

    private static List<Line> named(String style, String name, String board) {
        List<Line> head = new ArrayList<>();
        add(head, style, RichText.escaped(name));
        if (!name.equals(board)) {
            add(head, style.replace("school", "board"), RichText.escaped(board));
        }
        return head;
    }

    private static void add(List<Line> lines, String style, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(style, text));
        }
    }

    private record Address(String style, String text) {}

    /** As large as the window holds it; a line that is still too long ends with three dots. */
    private Address address() {
        List<String> lines = words.address();
        for (String style : List.of("address-1", "address-2", "address-3")) {
            String text = lines.stream().map(RichText::escaped).collect(Collectors.joining("\n"));
            if (fit.height(style, text, ADDRESS_WIDTH) <= ADDRESS_HEIGHT
                    && lines.stream().allMatch(l -> oneLine(style, l, ADDRESS_WIDTH))) {
                return new Address(style, text);
            }
        }
        return new Address(
                "address-3",
                lines.stream()
                        .map(line -> RichText.escaped(fitting(line, "address-3", ADDRESS_WIDTH)))
                        .collect(Collectors.joining("\n")));
    }

    private boolean oneLine(String style, String plain, int width) {
        return fit.oneLine(style, RichText.escaped(plain), width);
    }

    private String fitting(String plain, String style, int width) {
        String kept = plain;
        while (!oneLine(style, kept, width) && kept.length() > 2) {
            kept = kept.substring(0, kept.length() - 2).strip() + "…";
        }
        return kept;
    }

    /** Place and date, number, how it is sent; the place gives way when it is long. */
    private List<Line> facts() {
        String city =
                Objects.requireNonNullElse(letter.from().school().address().city(), "").strip();
        String date = text("date", raised(Typography.date(language, letter.date())));
        String place = RichText.escaped(fitting(city, "value", FACTS_WIDTH));
        List<Line> facts = new ArrayList<>();
        add(facts, "label", text("place"));
        add(facts, "value", place.isEmpty() ? date : place + ",\n" + date);
        add(facts, "label", text("number"));
        add(facts, "value-bold", letter.number());
        add(facts, "label", text("delivery"));
        add(facts, "value", text("delivery." + words.delivery()));
        if (height(facts, FACTS_WIDTH) > FACTS_HEIGHT) {
            throw new IllegalStateException("the facts of a letter run over");
        }
        return facts;
    }

    private double height(List<Line> lines, int width) {
        return lines.stream().mapToDouble(l -> fit.height(l.style(), l.text(), width)).sum();
    }

    private static String raised(String date) {
        return date.replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String text(String key, Object... arguments) {
        return texts.in(language, key, arguments);
    }
}
