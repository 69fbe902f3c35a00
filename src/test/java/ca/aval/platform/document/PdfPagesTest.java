package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class PdfPagesTest {
    @Test
    void drawsPagesAtTheirSize() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.LETTER));
            document.addPage(new PDPage(PDRectangle.LETTER));
            document.save(out);
        }
        try (PdfPages pages = PdfPages.of(out.toByteArray())) {
            assertEquals(2, pages.count());
            assertEquals(612, pages.image(1, 72).getWidth());
            assertEquals(1100, pages.image(0, 100).getHeight());
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        Problem problem =
                assertThrows(Problem.class, () -> PdfPages.of(new byte[] {1, 2, 3}).close());
        assertEquals(Problem.Kind.FILE_UNREADABLE, problem.kind());
    }
}
