package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one form and the facts that go into their braces, all of it rich text. */
final class Words {
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, String> facts = new HashMap<>();

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    Language language() {
        return language;
    }

    /** Adds a fact as typed by someone. */
    void plain(String name, String value) {
        facts.put(name, RichText.escaped(value));
    }

    /** Adds a fact that is rich text already; empty when it is not known. */
    void rich(String name, String value) {
        facts.put(name, value);
    }

    /** A date in full, the French {@code er} raised. */
    String date(LocalDate date) {
        return Typography.date(language, date).replaceFirst("^1er", "1<sup>er</sup>");
    }

    boolean has(String key) {
        return !texts.getOrDefault(key, "").isEmpty();
    }

    /** The text of that key with its braces filled. */
    String of(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return fill(text);
    }

    /** The text of that key with one more fact, known only here. */
    String of(String key, String name, String value) {
        rich(name, value);
        return of(key);
    }

    /** Any text with its braces filled; empty when nothing but an unknown fact was in it. */
    String fill(String text) {
        Matcher braces = BRACES.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (braces.find()) {
            String fact = facts.get(braces.group(1));
            if (fact == null) {
                throw new IllegalArgumentException("no fact for " + braces.group());
            }
            braces.appendReplacement(filled, Matcher.quoteReplacement(fact));
        }
        return braces.appendTail(filled).toString().replace("  ", " ").strip();
    }

    /** {@code a}, {@code a et b}, {@code a, b et c}. */
    String all(List<String> parts) {
        return joined(parts, "andWord");
    }

    /** {@code a}, {@code a ou b}, {@code a, b ou c}. */
    String either(List<String> parts) {
        return joined(parts, "orWord");
    }

    private String joined(List<String> parts, String lastWord) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1))
                + texts.get(lastWord)
                + parts.getLast();
    }
}
