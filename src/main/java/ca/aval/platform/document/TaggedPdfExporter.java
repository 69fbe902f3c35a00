package ca.aval.platform.document;

import com.lowagie.text.pdf.PdfContentByte;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** Writes filled pages as one PDF that archives accept and screen readers can read. */
final class TaggedPdfExporter extends JRPdfExporter {
    private final StructureTags tags;
    private final String title;
    private final String language;

    TaggedPdfExporter(JasperReportsContext context, String title, String language) {
        super(context);
        this.title = title;
        this.language = language;
        tags = new StructureTags(this, language);
        tagHelper = tags;
    }

    /** Where an element lies on its PDF page: left, bottom, right and top, from the bottom left. */
    float[] area(JRPrintElement element) {
        float left = (float) element.getX() + getOffsetX();
        float top = (float) pageFormat.getPageHeight() - element.getY() - getOffsetY();
        return new float[] {left, top - element.getHeight(), left + element.getWidth(), top};
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new ArchivalPdfProducer(createPdfProducerContext(), title, language);
    }

    /** Nothing here links to a page, and an anchor on each would be read aloud. */
    @Override
    protected void writePageAnchor(int pageIndex) {}

    @Override
    protected void exportLine(JRPrintLine line) {
        tags.artifact(() -> super.exportLine(line));
    }

    @Override
    protected void exportRectangle(JRPrintRectangle rectangle) {
        boolean flat = rectangle.getWidth() == 0 || rectangle.getHeight() == 0;
        tags.artifact(flat ? () -> rule(rectangle) : () -> super.exportRectangle(rectangle));
    }

    @Override
    protected void exportEllipse(JRPrintEllipse ellipse) {
        tags.artifact(() -> super.exportEllipse(ellipse));
    }

    @Override
    protected void exportBox(JRLineBox box, JRPrintElement element) {
        if (drawn(box.getTopPen())
                || drawn(box.getLeftPen())
                || drawn(box.getBottomPen())
                || drawn(box.getRightPen())) {
            tags.artifact(() -> super.exportBox(box, element));
        }
    }

    @Override
    protected void exportPen(JRPen pen, JRPrintElement element) {
        if (drawn(pen)) {
            tags.artifact(() -> super.exportPen(pen, element));
        }
    }

    /** A rectangle without width or height is a rule, centred on its coordinate. */
    private void rule(JRPrintRectangle rule) {
        float[] area = area(rule);
        PdfContentByte content = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
        content.saveState();
        content.setLineWidth(rule.getLinePen().getLineWidth());
        content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        content.setColorStroke(rule.getLinePen().getLineColor());
        content.moveTo(area[0], area[1]);
        content.lineTo(area[2], area[3]);
        content.stroke();
        content.restoreState();
    }

    private static boolean drawn(JRPen pen) {
        return pen.getLineWidth() > 0;
    }
}
