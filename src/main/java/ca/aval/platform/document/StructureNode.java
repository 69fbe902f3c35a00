package ca.aval.platform.document;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;

import net.sf.jasperreports.engine.JRPrintElement;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** A container in the structure of a PDF, and the last container begun inside it. */
final class StructureNode {
    private final @Nullable PdfStructureElement element;
    private final String role;
    private @Nullable StructureNode last;

    /**
     * A node for an element that has been made.
     *
     * @param element null inside an artifact, which has no structure
     */
    StructureNode(@Nullable PdfStructureElement element, String role) {
        this.element = element;
        this.role = role;
    }

    boolean isArtifact() {
        return element == null;
    }

    /** A container inside this one; rows gather in a table, items in a list. */
    StructureNode container(String role, JRPrintElement from) {
        StructureNode around =
                switch (role) {
                    case "TR" -> gathered("Table");
                    case "LI" -> gathered("L");
                    default -> this;
                };
        StructureNode node = new StructureNode(around.child(role, from), role);
        around.last = node;
        return node;
    }

    /** A new element inside this one, with what its properties say of tables. */
    PdfStructureElement child(String role, JRPrintElement from) {
        last = null;
        PdfStructureElement child = new PdfStructureElement(element(), new PdfName(role));
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
            child.put(PdfName.A, table);
        }
        return child;
    }

    PdfStructureElement element() {
        return Objects.requireNonNull(element);
    }

    static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    /** The table or list begun just before, or a new one. */
    private StructureNode gathered(String role) {
        StructureNode begun = last;
        if (begun == null || !begun.role.equals(role)) {
            begun = new StructureNode(new PdfStructureElement(element(), new PdfName(role)), role);
            last = begun;
        }
        return begun;
    }
}
