package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DoNotPublishPrinterTest {
    private static final DoNotPublishPrinter PRINTER = new DoNotPublishPrinter(new JasperPrinter());

    private static byte[] print(Language language, @Nullable String phone, List<String> names) {
        return PRINTER.print(
                new DoNotPublishSheet(
                        language,
                        "École des Grands-Pins",
                        "Centre de services scolaire des Deux-Rivages",
                        phone,
                        Specimens.logo(),
                        "Page Facebook de l’école",
                        "402",
                        names,
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 12),
                        "2b6d 90ef c714"));
    }

    @Test
    void givesNamesForOneDayAndNoReason() {
        byte[] pdf =
                print(
                        Language.FRENCH,
                        "418 555-0142",
                        List.of("Alix Bouchard-Nguyen", "Thomas Gélinas"));
        PrintedText printed = new PrintedText(pdf);
        assertEquals(1, printed.pages());
        for (String text :
                List.of(
                        "Élèves à garder hors du cadre",
                        "Page Facebook de l’école · aucun nom affiché",
                        "13 octobre 2026",
                        "1 groupe, 2 noms",
                        "Groupe 402",
                        "Alix Bouchard-Nguyen",
                        "Thomas Gélinas",
                        "418 555-0142",
                        "produit le 2026-10-12",
                        "Journal 2b6d 90ef c714",
                        "Page 1 de 1")) {
            assertTrue(printed.has(text), text);
        }
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void aGroupWithoutNamesSaysSo() {
        byte[] pdf = print(Language.ENGLISH, null, List.of());
        PrintedText printed = new PrintedText(pdf);
        assertTrue(printed.has("No name"));
        assertTrue(printed.has("1 group, no name"));
        assertFalse(printed.has("555"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void manyNamesAndLongOnesGoOnInColumnsAndPages() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            names.add(
                    i % 7 == 0
                            ? "Marie-Philomène-Constance de la Durantaye-Wawanoloath " + i
                            : "Élève <" + i + "> & Cie");
        }
        byte[] pdf = print(Language.FRENCH, "418 555-0142", names);
        PrintedText printed = new PrintedText(pdf);
        assertEquals(2, printed.pages());
        assertTrue(printed.has("Élève <90> & Cie"));
        assertTrue(printed.has(2, "Page 2 de 2"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
