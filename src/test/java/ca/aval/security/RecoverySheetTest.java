package ca.aval.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.text.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;

class RecoverySheetTest {
    private final RecoveryKey key = RecoveryKey.random();

    @Test
    void printsAKeyThatCanBeTypedBackInBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            byte[] pdf =
                    new RecoverySheet()
                            .pdf(
                                    language,
                                    "École primaire Notre-Dame-de-l’Assomption",
                                    LocalDate.of(2026, 9, 2),
                                    key);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(1, document.getNumberOfPages());
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("Notre-Dame-de-l’Assomption"), text);
                assertTrue(text.contains("2026"), text);
                for (String group : key.groups()) {
                    assertTrue(text.contains(group), text);
                }
                assertTrue(text.contains("5."), "every step is on the page");
            }
        }
    }
}
