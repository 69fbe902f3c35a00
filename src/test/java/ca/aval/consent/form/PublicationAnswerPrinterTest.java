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

class PublicationAnswerPrinterTest {
    private static final PublicationAnswerPrinter PRINTER =
            new PublicationAnswerPrinter(new JasperPrinter());

    @Test
    void theSheetForTeachersGivesNamesAndNoReason() {
        byte[] pdf = print(Language.FRENCH, false, lines(11), "P-2026-058");
        PrintedText printed = new PrintedText(pdf);
        assertEquals(1, printed.pages());
        for (String text :
                List.of(
                        "Peut-on publier?",
                        "Page Facebook de l’école",
                        "Photo de groupe · aucun nom",
                        "Oui, mais sans 11 élèves",
                        "20 sur 31",
                        "13 octobre 2026",
                        "P-2026-058",
                        "CONFIDENTIEL",
                        "Ne peuvent pas paraître (11)",
                        "Élève <1> & Cie",
                        "Journal 2b6d 90ef c714",
                        "Page 1 de 1")) {
            assertTrue(printed.has(text), text);
        }
        assertFalse(printed.has("Refus"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void theSheetForTheDirectionGivesReasonsAndSaysSo() {
        byte[] pdf = print(Language.ENGLISH, true, lines(70), null);
        PrintedText printed = new PrintedText(pdf);
        assertTrue(printed.has("PRINCIPAL’S OFFICE ONLY"));
        assertTrue(printed.has("Refus de cet usage, depuis le 22 septembre 2026"));
        assertTrue(printed.has("not kept"));
        assertTrue(printed.pages() > 1);
        assertTrue(printed.has(2, "Page 2 of " + printed.pages()));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void nobodyToLeaveOutIsSaid() {
        byte[] pdf = print(Language.FRENCH, false, List.of(), null);
        assertTrue(new PrintedText(pdf).has("Personne n’est à écarter"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    private static List<PublicationAnswerSheet.Line> lines(int count) {
        List<PublicationAnswerSheet.Line> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(
                    new PublicationAnswerSheet.Line(
                            i % 7 == 0
                                    ? "de la Durantaye-Wawanoloath, Marie-Philomène " + i
                                    : "Élève <" + i + "> & Cie",
                            "Refus de cet usage, depuis le 22 septembre 2026"));
        }
        return lines;
    }

    private static byte[] print(
            Language language,
            boolean reasons,
            List<PublicationAnswerSheet.Line> denied,
            @Nullable String number) {
        return PRINTER.print(
                new PublicationAnswerSheet(
                        language,
                        "École des Grands-Pins",
                        "Centre de services scolaire des Deux-Rivages",
                        Specimens.logo(),
                        number,
                        "Oui, mais sans " + denied.size() + " élèves",
                        "Page Facebook de l’école",
                        "Photo de groupe · aucun nom",
                        20,
                        reasons,
                        denied,
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 12),
                        "2b6d 90ef c714"));
    }
}
