package ca.aval.platform.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;

import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;

/** Adds what PDF/A-2a and PDF/UA-1 ask of the file itself: its metadata and its colours. */
final class ArchivalPdfProducer extends ClassicPdfProducer {
    private final String title;
    private final String language;

    ArchivalPdfProducer(PdfProducerContext context, String title, String language) {
        super(context);
        this.title = title;
        this.language = language;
    }

    /** The first call after the file is opened, when indirect objects can be written. */
    @Override
    public PdfContent createPdfContent() {
        PdfWriter writer = getPdfWriter();
        PdfDate created = (PdfDate) writer.getInfo().get(PdfName.CREATIONDATE);
        writer.setXmpMetadata(XmpPacket.of(title, language, created.getW3CDate()));
        try {
            PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            profile.remove(PdfName.ALTERNATE);
            PdfString name = new PdfString("sRGB IEC61966-2.1");
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, name);
            intent.put(PdfName.INFO, name);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.createPdfContent();
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
        return new WholeTextRenderer(getContext().getJasperReportsContext(), text);
    }

    @Override
    public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
        return super.createChunk(Apostrophe.restored(text), attributes, locale);
    }

    /** PDF/A-2 refuses the incomplete list of characters that the writer adds by default. */
    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        font.getBaseFont().setIncludeCidSet(false);
        return font;
    }
}
