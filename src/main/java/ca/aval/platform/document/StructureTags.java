package ca.aval.platform.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
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
 * artifact. Rows in a row make one table, items in a row one list.
 */
final class StructureTags extends JRPdfExporterTagHelper {
    private static final PdfName ARTIFACT = new PdfName(Tag.ARTIFACT);
    private static final PdfName LBL = new PdfName("Lbl");

    private final TaggedPdfExporter exporter;
    private final String language;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable ClassicPdfProducer producer;
    private @Nullable Node part;
    private @Nullable String partName;
    private @Nullable JRPrintText text;
    private @Nullable PdfStructureElement textElement;

    StructureTags(TaggedPdfExporter exporter, String language) {
        super(exporter);
        this.exporter = exporter;
        this.language = language;
    }

    /** An element of the structure and the last container begun inside it. */
    private static final class Node {
        private final @Nullable PdfStructureElement element;
        private @Nullable Node last;
        private final String role;

        /**
         * @param element null inside an artifact
         */
        Node(@Nullable PdfStructureElement element, String role) {
            this.element = element;
            this.role = role;
        }
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
        open.push(new Node(root, "Document"));
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

    @Override
    protected void startText(JRPrintText printText) {
        String role = Tag.of(printText, Tag.ROLE);
        Node parent = top();
        if (parent.element == null || Tag.ARTIFACT.equals(role)) {
            content().beginMarkedContentSequence(ARTIFACT);
            return;
        }
        PdfStructureElement same = textElement;
        if (text != printText || same == null) {
            same = child(parent, role == null ? "P" : role, printText);
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
        Node parent = top();
        if (parent.element == null || alt == null) {
            content().beginMarkedContentSequence(ARTIFACT);
            return;
        }
        PdfStructureElement figure = child(parent, "Figure", image);
        figure.put(PdfName.ALT, new PdfString(Apostrophe.restored(alt), PdfObject.TEXT_UNICODE));
        PdfDictionary layout = attributes("Layout");
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

    private Node part(JRPrintElement frame, String name) {
        Node current = part;
        if (current == null || !name.equals(partName)) {
            PdfStructureElement element = new PdfStructureElement(element(top()), PdfName.PART);
            element.put(
                    PdfName.LANG,
                    new PdfString(Objects.toString(Tag.of(frame, Tag.LANGUAGE), language)));
            current = new Node(element, "Part");
            part = current;
            partName = name;
        }
        return current;
    }

    private Node container(JRPrintElement frame) {
        String role = Tag.of(frame, Tag.ROLE);
        Node parent = top();
        if (role == null || parent.element == null) {
            return parent;
        }
        if (role.equals(Tag.ARTIFACT)) {
            return new Node(null, role);
        }
        Node around =
                switch (role) {
                    case "TR" -> gathered(parent, "Table");
                    case "LI" -> gathered(parent, "L");
                    default -> parent;
                };
        Node node = new Node(child(around, role, frame), role);
        around.last = node;
        return node;
    }

    /** The table or list begun just before, or a new one. */
    private static Node gathered(Node parent, String role) {
        Node last = parent.last;
        if (last == null || !last.role.equals(role)) {
            last = new Node(new PdfStructureElement(element(parent), new PdfName(role)), role);
            parent.last = last;
        }
        return last;
    }

    private static PdfStructureElement child(Node parent, String role, JRPrintElement from) {
        parent.last = null;
        PdfStructureElement element =
                new PdfStructureElement(
                        element(parent), role.equals("Lbl") ? LBL : new PdfName(role));
        String scope = Tag.of(from, Tag.SCOPE);
        String span = Tag.of(from, Tag.SPAN);
        if (scope != null || span != null) {
            PdfDictionary table = attributes("Table");
            if (scope != null) {
                table.put(new PdfName("Scope"), new PdfName(scope));
            }
            if (span != null) {
                table.put(new PdfName("ColSpan"), new PdfNumber(span));
            }
            element.put(PdfName.A, table);
        }
        return element;
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    private Node top() {
        return open.element();
    }

    private static PdfStructureElement element(Node node) {
        return Objects.requireNonNull(node.element);
    }

    private ClassicPdfProducer producer() {
        return Objects.requireNonNull(producer);
    }

    private PdfContentByte content() {
        return producer().getPdfContentByte();
    }
}
