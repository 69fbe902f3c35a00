package ca.aval.consent.form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** All words of a cover sheet outside the rows of its table, as its template asks for them. */
record CoverWords(
        String number,
        String languageTag,
        byte @Nullable [] logo,
        String logoAlt,
        List<Block> letterhead,
        String internal,
        String title,
        String subtitle,
        Fact prepared,
        Fact by,
        Fact order,
        Fact due,
        Fact forms,
        Fact pages,
        Fact sheets,
        Fact notPrinted,
        Fact paper,
        String factStyle,
        Heads heads,
        String beforeHeading,
        List<Block> steps,
        String missingHeading,
        List<Block> missing,
        String checkedBy,
        String date,
        String counted,
        List<Block> footer,
        String pageWord,
        String ofWord) {
    /** A label and its value in a band of facts. */
    record Fact(String label, String value) {}

    /** The heads of the table. */
    record Heads(
            String group,
            String pupils,
            String french,
            String english,
            String notPrintedHead,
            String formsHead,
            String pagesHead,
            String handed,
            String returned) {}

    boolean withLogo() {
        return logo != null;
    }

    boolean withoutLogo() {
        return logo == null;
    }
}
