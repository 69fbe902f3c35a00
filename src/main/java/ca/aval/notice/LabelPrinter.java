package ca.aval.notice;

import ca.aval.platform.document.Filling;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import java.util.List;
import java.util.stream.Collectors;

/** Prints addresses on sheets of thirty labels. */
public final class LabelPrinter {
    static final Template TEMPLATE = new Template(LabelPrinter.class, "labels");

    private static final int WIDTH = 167;
    private static final int HEIGHT = 62;
    private static final String SMALLEST = "label-4";
    private static final List<String> STYLES = List.of("label-1", "label-2", "label-3", SMALLEST);

    private final JasperPrinter printer;
    private final Texts texts = Texts.of(LabelPrinter.class, "letter");
    private final TextFit fit = new TextFit(TEMPLATE);

    public LabelPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    /** A label, as its template wants it. */
    record Label(String languageTag, String style, String text) {}

    /**
     * The sheets.
     *
     * @param labels the plain lines of each, in the order in which they are stuck on
     * @param language of the register
     */
    byte[] print(List<List<String>> labels, Language language) {
        return printer.print(
                        List.of(
                                new Filling(
                                        TEMPLATE,
                                        labels.stream().map(l -> label(l, language)).toList())),
                        texts.in(language, "labels"),
                        language,
                        Progress.NONE)
                .orElseThrow();
    }

    String and(Language language) {
        return texts.in(language, "labels.and");
    }

    /** As large as the label holds it; what is still too long is cut, never a postal code. */
    private Label label(List<String> lines, Language language) {
        String tag = language.locale().toLanguageTag();
        for (String style : STYLES) {
            if (fit.height(style, text(lines), WIDTH) <= HEIGHT) {
                return new Label(tag, style, text(lines));
            }
        }
        List<String> kept = lines.stream().map(this::oneLine).toList();
        return new Label(tag, SMALLEST, text(kept));
    }

    /** Province and postal code stay, whatever the name of the town. */
    private String oneLine(String line) {
        int end = line.indexOf(Typography.NO_BREAK_SPACE);
        String tail = end < 0 ? "" : line.substring(end);
        String head = end < 0 ? line : line.substring(0, end);
        while (!fit.oneLine(SMALLEST, RichText.escaped(head + tail), WIDTH) && head.length() > 2) {
            head = head.substring(0, head.length() - 2).strip() + "…";
        }
        return head + tail;
    }

    private static String text(List<String> lines) {
        return lines.stream().map(RichText::escaped).collect(Collectors.joining("\n"));
    }
}
