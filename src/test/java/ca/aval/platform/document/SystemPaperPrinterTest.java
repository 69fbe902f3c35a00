package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.document.PaperPrinter.Sides;
import ca.aval.platform.problem.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

final class SystemPaperPrinterTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service =
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                    .getPrintService(paper);
    private final SystemPaperPrinter printer =
            new SystemPaperPrinter(() -> List.of(service), () -> Optional.of(service));

    @Test
    void everyPageReachesThePrinterAtItsTrueSize() throws IOException {
        assertEquals(List.of(service.getName()), printer.names());
        assertEquals(Optional.of(service.getName()), printer.usual());
        assertTrue(printer.print(pdf(3), service.getName(), Sides.ONE, "lot", Progress.NONE));
        String sent = paper.toString(StandardCharsets.ISO_8859_1);
        assertEquals(3, sent.split("%%Page:", -1).length - 1);
        assertTrue(sent.contains("612"));
    }

    @Test
    void aCancelledPrintSendsNoMore() throws IOException {
        Progress stopped =
                new Progress() {
                    @Override
                    public void done(int count, int of) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertFalse(printer.print(pdf(3), service.getName(), Sides.ONE, "lot", stopped));
    }

    @Test
    void aPrinterThatIsGoneIsAProblem() throws IOException {
        byte[] pdf = pdf(1);
        Problem gone =
                assertThrows(
                        Problem.class,
                        () -> printer.print(pdf, "Grenier", Sides.ONE, "lot", Progress.NONE));
        assertEquals(Problem.Kind.PRINTER_FAILED, gone.kind());
    }

    @Test
    void copiesAndTheShortEdgeReachThePrinter() throws IOException {
        PaperPrinter.Wishes wishes =
                new PaperPrinter.Wishes(Sides.BOTH_SHORT_EDGE, 3, Optional.of("grenier"));
        assertTrue(printer.print(pdf(1), service.getName(), wishes, "lot", Progress.NONE));
        String sent = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(sent.contains("/NumCopies 3"), sent.substring(0, 900));
        assertTrue(sent.contains("/Tumble true"), sent.substring(0, 900));
        assertEquals(List.of(), printer.trays("Grenier"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PaperPrinter.Wishes(Sides.ONE, 0, Optional.empty()));
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.LETTER));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
