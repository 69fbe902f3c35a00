package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

import java.util.List;
import java.util.Optional;

/** Makes sure that filled pages hold every text to its last letter. */
final class WholeTexts {
    /** A template whose every record fills exactly one page says so with {@code record}. */
    private static final String PAGES = "ca.aval.pages";

    private WholeTexts() {}

    /**
     * Looks at every text and at the number of pages.
     *
     * @throws IllegalStateException when something was cut: the words given to the template were
     *     not measured as they should have been
     */
    static void check(JasperPrint filled, int records) {
        cut(filled, records)
                .ifPresent(
                        what -> {
                            throw new IllegalStateException(what);
                        });
    }

    /** What was cut, for a programmer; empty when every text is whole. */
    static Optional<String> cut(JasperPrint filled, int records) {
        String template = filled.getName();
        boolean pagePerRecord = "record".equals(filled.getPropertiesMap().getProperty(PAGES));
        if (pagePerRecord && filled.getPages().size() != records) {
            return Optional.of("a page of " + template + " runs over");
        }
        return filled.getPages().stream()
                .flatMap(page -> cut(page.getElements(), template).stream())
                .findFirst();
    }

    private static Optional<String> cut(List<JRPrintElement> elements, String template) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                Optional<String> inside = cut(frame.getElements(), template);
                if (inside.isPresent()) {
                    return inside;
                }
            } else if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
                return Optional.of(
                        "a text of " + template + " is cut at " + text.getX() + ", " + text.getY());
            }
        }
        return Optional.empty();
    }
}
