package ca.aval.consent.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.coverage.Coverage.CoveredUse;
import ca.aval.consent.coverage.Coverage.Line;
import ca.aval.consent.coverage.CoverageSheet.NamedLine;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.text.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class CoveragePrinterTest {
    @Test
    void theTableGoesOnWithItsHeadsAndArchivesAcceptIt() throws IOException {
        CoveredUse site =
                new CoveredUse("SCHOOL_WEBSITE", Map.of(Language.FRENCH, "Site Web de l’école"));
        Figures figures = new Figures(31, 29, 24, Map.of(Counted.YES, 20, Counted.NONE, 9));
        List<NamedLine> rows =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        new NamedLine(
                                                String.valueOf(100 + i),
                                                new Line("x", site, List.of(), figures)))
                        .toList();
        byte[] pdf =
                new CoveragePrinter(new JasperPrinter())
                        .print(
                                new CoverageSheet(
                                        Language.FRENCH,
                                        "École des <Grands> Pins",
                                        "Centre des Rives",
                                        LocalDate.of(2026, 10, 5),
                                        rows));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            String text = second.getText(document);
            assertTrue(text.contains("Demandés"), text);
            assertTrue(text.contains("159 Site Web de l’école 29 24 20 0 0 0 9"), text);
        }
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
