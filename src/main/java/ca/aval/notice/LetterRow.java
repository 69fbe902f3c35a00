package ca.aval.notice;

import ca.aval.platform.document.Drawing;

import org.jspecify.annotations.Nullable;

/**
 * One line of the text of a letter, as its template wants it.
 *
 * @param side the head beside it; empty beside what follows under the same head
 * @param mark the bullet of a list; empty otherwise
 * @param tag for those who listen to the page
 * @param rule the line to sign on, with its name in words as the text
 */
record LetterRow(
        Kind kind,
        String style,
        String side,
        String mark,
        String text,
        String tag,
        @Nullable Drawing rule) {
    enum Kind {
        WHOLE,
        INSET,
        ITEM,
        RULE
    }

    static LetterRow whole(String style, String text, String tag) {
        return new LetterRow(Kind.WHOLE, style, "", "", text, tag, null);
    }

    static LetterRow inset(String side, LetterSection.Item item, boolean first) {
        return new LetterRow(
                item.bullet() ? Kind.ITEM : Kind.INSET,
                first ? "text-first" : "text",
                side,
                item.bullet() ? "•" : "",
                item.text(),
                "P",
                null);
    }

    static LetterRow rule(String words) {
        return new LetterRow(Kind.RULE, "text", "", "", words, "P", new SignatureRule());
    }

    /** Asked by the template. */
    boolean headed() {
        return !side.isEmpty();
    }

    /** Asked by the template. */
    boolean whole() {
        return kind == Kind.WHOLE;
    }

    /** Asked by the template. */
    boolean inset() {
        return kind == Kind.INSET;
    }

    /** Asked by the template. */
    boolean item() {
        return kind == Kind.ITEM;
    }

    /** Asked by the template. */
    boolean signature() {
        return kind == Kind.RULE;
    }
}
