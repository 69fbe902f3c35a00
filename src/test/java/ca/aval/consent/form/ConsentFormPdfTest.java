package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ConsentFormPdfTest {
    private static final ConsentFormPrinter PRINTER = new ConsentFormPrinter(new JasperPrinter());

    @Test
    void isArchivalAndAccessible() {
        byte[] pdf =
                PRINTER.print(
                                Specimens.batch(),
                                Optional.of(Specimens.cover(Language.FRENCH, 30)),
                                Language.FRENCH,
                                Progress.NONE)
                        .orElseThrow();
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
