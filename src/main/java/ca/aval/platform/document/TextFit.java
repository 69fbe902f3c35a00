package ca.aval.platform.document;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures texts in the styles of a template exactly as the printed page will set them, so that a
 * text too long is found before it is printed.
 */
public final class TextFit {
    private static final int BOTTOMLESS = 100_000;

    /** The forms of a batch share most of their words. */
    private static final int REMEMBERED = 5_000;

    private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    private final JasperReport report;
    private final Map<String, JRStyle> styles = new HashMap<>();
    private final Map<Question, Double> answers = new ConcurrentHashMap<>();

    public TextFit(Template template) {
        report = template.load();
        for (JRStyle style : report.getStyles()) {
            styles.put(style.getName(), style);
        }
    }

    /**
     * How high that text gets, in points, the padding of its style included.
     *
     * @param style the name of a style of the template
     * @param text rich or plain, as its style says
     * @param width in points
     */
    public double height(String style, String text, int width) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(style, text, width), this::measuredHeight);
    }

    private double measuredHeight(Question q) {
        JRBasePrintText element = element(q.style(), q.text(), q.width());
        JRMeasuredText measured = measure(element);
        return Math.ceil(measured.getTextHeight())
                + element.getLineBox().getTopPadding()
                + element.getLineBox().getBottomPadding();
    }

    /** Whether that text keeps to one line of that width. */
    public boolean oneLine(String style, String text, int width) {
        return height(style, text, width) < height(style, "x", width) * 1.5;
    }

    private record Question(String style, String text, int width) {}

    private JRBasePrintText element(String style, String text, int width) {
        JRStyle found = styles.get(style);
        if (found == null) {
            throw new IllegalArgumentException("no style " + style);
        }
        JRBasePrintText element = new JRBasePrintText(report);
        element.setStyle(found);
        element.setWidth(width);
        element.setHeight(0);
        element.setText(Apostrophe.bound(text));
        return element;
    }

    private JRMeasuredText measure(JRBasePrintText element) {
        JRStyledText styled =
                JRStyledTextUtil.getInstance(context)
                        .getProcessedStyledText(
                                element,
                                JRStyledTextAttributeSelector.getNoBackcolorSelector(context),
                                null);
        return JRTextMeasurerUtil.getInstance(context)
                .createTextMeasurer(element, report)
                .measure(styled, 0, BOTTOMLESS, true, false);
    }
}
