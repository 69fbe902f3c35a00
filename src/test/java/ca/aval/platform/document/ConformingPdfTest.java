package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class ConformingPdfTest {
    @Test
    void findsFaultWithAnOrdinaryPdf() throws IOException {
        try (PDDocument plain = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            plain.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            plain.save(out);
            assertFalse(ConformingPdf.faults(out.toByteArray()).isEmpty());
        }
    }
}
