package ca.aval.consent.form;

import ca.aval.platform.document.RichText;

/**
 * A heading, a paragraph or an item of a list, as one of several that stand one below the other.
 *
 * @param style a style of the template
 * @param mark the bullet of an item; empty for anything else
 * @param text {@linkplain RichText rich}
 * @param tag {@code P} or {@code H2}, for those who listen to the page
 */
public record Block(String style, String mark, String text, String tag) {
    static Block paragraph(String style, String text) {
        return new Block(style, "", text, "P");
    }

    static Block heading(String style, String text) {
        return new Block(style, "", text, "H2");
    }

    static Block bullet(String style, String text) {
        return new Block(style, "•", text, "P");
    }

    /** Asked by the template. */
    boolean item() {
        return !mark.isEmpty();
    }

    /** Asked by the template: it takes the whole width. */
    boolean whole() {
        return mark.isEmpty();
    }
}
