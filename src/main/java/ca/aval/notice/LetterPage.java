package ca.aval.notice;

import ca.aval.platform.document.Template;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One page of a letter, as its template wants it. */
record LetterPage(
        String languageTag,
        boolean first,
        String number,
        byte @Nullable [] logo,
        String logoAlt,
        List<Line> head,
        String mark,
        String address,
        String addressStyle,
        List<Line> facts,
        String continued,
        List<LetterRow> body,
        String footer,
        String journal,
        String page,
        String footerNumber) {
    static final Template TEMPLATE = new Template(LetterPage.class, "letter");

    /** A line of its own style. */
    record Line(String style, String text) {}

    /** Asked by the template. */
    boolean next() {
        return !first;
    }

    /** Asked by the template. */
    boolean withLogo() {
        return logo != null;
    }

    /** Asked by the template. */
    boolean withoutLogo() {
        return logo == null;
    }
}
