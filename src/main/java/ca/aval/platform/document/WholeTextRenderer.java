package ca.aval.platform.document;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** Writes the lines of a text, and refuses to leave out the last of them. */
final class WholeTextRenderer extends PdfTextRenderer {
    WholeTextRenderer(JasperReportsContext context, PdfTextRendererContext text) {
        super(
                context,
                text.getAwtIgnoreMissingFont(),
                text.getIndentFirstLine(),
                text.getJustifyLastLine());
    }

    @Override
    public void render() {
        super.render();
        if (isMaxHeightReached) {
            throw new IllegalStateException(
                    "a text is cut at " + text.getX() + ", " + text.getY() + " of its frame");
        }
    }
}
