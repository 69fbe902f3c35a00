package ca.aval.notice;

import ca.aval.platform.document.RichText;

import java.util.List;

/**
 * One part of a letter under its side head.
 *
 * @param head {@linkplain RichText rich}; two lines at the most
 */
public record LetterSection(String head, List<Item> items) {
    public LetterSection {
        items = List.copyOf(items);
    }

    /** A part that is made of paragraphs. */
    public static LetterSection of(String head, String... paragraphs) {
        return new LetterSection(head, List.of(paragraphs).stream().map(Item::paragraph).toList());
    }

    /** A part that is a list. */
    public static LetterSection list(String head, List<String> points) {
        return new LetterSection(head, points.stream().map(Item::bullet).toList());
    }

    /**
     * A paragraph, or a point of a list.
     *
     * @param text {@linkplain RichText rich}
     */
    public record Item(String text, boolean bullet) {
        public static Item paragraph(String text) {
            return new Item(text, false);
        }

        public static Item bullet(String text) {
            return new Item(text, true);
        }
    }
}
