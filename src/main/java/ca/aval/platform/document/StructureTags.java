package ca.aval.platform.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Writes the structure of a PDF as the properties of {@link Tag} say: one part for each document of
 * a batch in its own language, headings, paragraphs, tables, lists and figures; all else is an
 * artifact.
 */
final class StructureTags extends JRPdfExporterTagHelper {
    private static final PdfName ARTIFACT = new PdfName(Tag.ARTIFACT);

    private final TaggedPdfExporter exporter;
    private final String language;
    private final Deque<StructureNode> open = new ArrayDeque<>();
    private @Nullable ClassicPdfProducer producer;
    private @Nullable StructureNode part;
    private @Nullable String partName;
    private @Nullable JRPrintText text;
    private @Nullable PdfStructureElement textElement;

    StructureTags(TaggedPdfExporter exporter, String language) {
        super(exporter);
        this.exporter = exporter;
        this.language = language;
    }

    @Override
    protected void setPdfProducer(PdfProducer pdfProducer) {
        super.setPdfProducer(pdfProducer);
        producer = (ClassicPdfProducer) pdfProducer;
    }

    @Override
    protected void init() {
        PdfStructureElement root =
                new PdfStructureElement(
                        producer().getPdfWriter().getStructureTreeRoot(), new PdfName("Document"));
        root.put(PdfName.LANG, new PdfString(language));
        open.push(new StructureNode(root, "Document"));
    }

    @Override
    protected void endPage() {}

    @Override
    protected @Nullable StyledTextListWriter getListWriter() {
        return null;
    }

    @Override
    protected void startElement(JRPrintElement element) {
        if (element instanceof JRPrintFrame) {
            String name = Tag.of(element, Tag.PART);
            open.push(name == null ? container(element) : part(element, name));
        }
    }

    @Override
    protected void endElement(JRPrintElement element) {
        if (element instanceof JRPrintFrame) {
            open.pop();
        }
        text = null;
    }

    /** Begins a paragraph of a text; all paragraphs of one text are one element. */
    @Override
    protected void startText(JRPrintText printText) {
        String role = Tag.of(printText, Tag.ROLE);
        if (top().isArtifact() || Tag.ARTIFACT.equals(role)) {
            content().beginMarkedContentSequence(ARTIFACT);
            return;
        }
        PdfStructureElement same = textElement;
        if (text != printText || same == null) {
            same = top().child(role == null ? "P" : role, printText);
            String said = Tag.of(printText, Tag.SAID);
            if (said != null) {
                same.put(PdfName.ACTUALTEXT, new PdfString(said, PdfObject.TEXT_UNICODE));
            }
            text = printText;
            textElement = same;
        }
        content().beginMarkedContentSequence(same);
    }

    @Override
    protected void startText(JRPrintText printText, @Nullable String actualText) {
        startText(printText);
    }

    @Override
    protected void endText() {
        content().endMarkedContentSequence();
    }

    @Override
    protected void startImage(JRPrintImage image) {
        String alt = Tag.of(image, Tag.ALT);
        if (top().isArtifact() || alt == null) {
            content().beginMarkedContentSequence(ARTIFACT);
            return;
        }
        String words = Apostrophe.restored(RichText.plain(alt));
        PdfStructureElement figure = top().child("Figure", image);
        figure.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE));
        PdfDictionary layout = StructureNode.attributes("Layout");
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfArray(exporter.area(image)));
        figure.put(PdfName.A, layout);
        content().beginMarkedContentSequence(figure);
    }

    @Override
    protected void endImage() {
        content().endMarkedContentSequence();
    }

    /** Draws something that means nothing by itself: a rule, a frame. */
    void artifact(Runnable drawing) {
        content().beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        content().endMarkedContentSequence();
    }

    private StructureNode part(JRPrintElement frame, String name) {
        StructureNode current = part;
        if (current == null || !name.equals(partName)) {
            PdfStructureElement element = new PdfStructureElement(top().element(), PdfName.PART);
            String spoken = Objects.requireNonNullElse(Tag.of(frame, Tag.LANGUAGE), language);
            element.put(PdfName.LANG, new PdfString(spoken));
            current = new StructureNode(element, "Part");
            part = current;
            partName = name;
        }
        return current;
    }

    private StructureNode container(JRPrintElement frame) {
        String role = Tag.of(frame, Tag.ROLE);
        if (role == null || top().isArtifact()) {
            return top();
        }
        return role.equals(Tag.ARTIFACT)
                ? new StructureNode(null, role)
                : top().container(role, frame);
    }

    private StructureNode top() {
        return open.element();
    }

    private ClassicPdfProducer producer() {
        return Objects.requireNonNull(producer);
    }

    private PdfContentByte content() {
        return producer().getPdfContentByte();
    }
}
