package ca.aval.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.PrintedText;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.text.Language;
import ca.aval.school.Province;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Letters as they come out of the printer. */
class LetterPrinterTest {
    private static final LetterPrinter PRINTER = new LetterPrinter(new JasperPrinter());
    private static final AddressBlock USUAL = AddressBlock.moved(0, 0);
    private static final List<String> ADDRESS =
            List.of(
                    "Maude Bouchard et Linh Nguyen",
                    "415, chemin des Érables, app. 6",
                    "Rivière-Blanche (Québec) G0X\u00A09Z7");

    private static byte[] print(Language language, int sections) {
        return PRINTER.print(
                SampleLetters.letter(
                        SampleLetters.draft(language, ADDRESS, sections),
                        SampleLetters.grandsPins(),
                        "Claude Mercier"),
                USUAL);
    }

    @Test
    void aFrenchLetterHasItsWholeFrame() {
        byte[] pdf = print(Language.FRENCH, 3);
        PrintedText printed = new PrintedText(pdf);
        assertEquals(1, printed.pages());
        for (String text :
                List.of(
                        "École des Grands-Pins",
                        "1200, rue des Mélèzes, Rivière-Blanche (Québec) G0X 9Z9",
                        "418 555\u20110142",
                        "CONFIDENTIEL",
                        "415, chemin des Érables, app. 6",
                        "le 1er octobre 2026",
                        "2026-L-0958",
                        "Courrier ordinaire",
                        "Objet\u00A0: Formulaire d’Alix",
                        "Claude Mercier",
                        "Direction, École des Grands-Pins",
                        "p.\u00A0j.\u00A0: formulaire (2 pages)",
                        "L07 · modèle 1.0 · fr-CA · produit le 2026-10-01",
                        "Journal c81e 22f7 5b90",
                        "Page 1 de 1")) {
            assertTrue(printed.has(text), text);
        }
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void anEnglishOneSpeaksEnglishInItsStructureToo() throws IOException {
        byte[] pdf = print(Language.ENGLISH, 3);
        PrintedText printed = new PrintedText(pdf);
        for (String text : List.of("Subject: Alix’s form", "October 1, 2026", "Principal, École")) {
            assertTrue(printed.has(text), text);
        }
        List<String> roles = new ArrayList<>();
        List<String> alternatives = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("en-CA", document.getDocumentCatalog().getLanguage());
            walk(
                    document.getDocumentCatalog().getStructureTreeRoot().getKids(),
                    roles,
                    alternatives);
        }
        assertEquals(1, roles.stream().filter("H1"::equals).count());
        assertEquals(3, roles.stream().filter("H2"::equals).count());
        assertEquals(2, roles.stream().filter("LI"::equals).count());
        assertTrue(alternatives.contains("Signature of the principal"));
        assertTrue(roles.indexOf("H1") < roles.indexOf("H2"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    private static void walk(List<Object> kids, List<String> roles, List<String> alternatives) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                walk(element.getKids(), roles, alternatives);
            }
        }
    }

    @Test
    void aLongLetterTakesTwoPartsToTheSignature() {
        byte[] pdf = print(Language.FRENCH, 9);
        PrintedText printed = new PrintedText(pdf);
        assertEquals(2, printed.pages());
        assertTrue(printed.has(1, "alinéa 7"));
        assertTrue(printed.has(2, "alinéa 8"));
        assertTrue(printed.has(2, "dernier mot 9"));
        assertTrue(printed.has(2, "Cordialement,"));
        assertTrue(printed.has(2, "Formulaire d’Alix (suite)"));
        assertTrue(printed.has(2, "Page 2 de 2"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
        assertEquals(4, new PrintedText(print(Language.FRENCH, 40)).pages());
    }

    @Test
    void theAddressMovesWithTheEnvelopesOfTheComputerAndNothingElseDoes() throws IOException {
        Letter letter =
                SampleLetters.letter(
                        SampleLetters.draft(Language.FRENCH, ADDRESS, 2),
                        SampleLetters.grandsPins(),
                        "");
        byte[] moved = PRINTER.print(letter, AddressBlock.moved(10, -10));
        byte[] usual = PRINTER.print(letter, USUAL);
        TextPosition before = place(usual, "415");
        TextPosition after = place(moved, "415");
        assertEquals(28, after.getX() - before.getX(), 0.6);
        assertEquals(-28, after.getY() - before.getY(), 0.6);
        assertTrue(before.getX() >= 65 && before.getY() > 180 && before.getY() < 228);
        assertEquals(place(usual, "Bonjour").getY(), place(moved, "Bonjour").getY());
        assertEquals(List.of(), ConformingPdf.faults(moved));
    }

    private static TextPosition place(byte[] pdf, String word) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            if (text.contains(word)) {
                                found.add(letters.get(text.indexOf(word)));
                            }
                        }
                    };
            stripper.getText(document);
        }
        return found.getFirst();
    }

    @Test
    void longNamesAndAddressesGiveWayInsteadOfFailing() {
        List<String> address =
                List.of(
                        "Marie-Philomène-Constance de la Durantaye-Wawanoloath-Beauharnois et",
                        "Jean-Baptiste-Alexandre Tremblay-Desrochers-Villeneuve de Montmorency",
                        "12 345, boulevard de l’Assomption-de-la-Bienheureuse-Vierge-Marie Ouest",
                        "Saint-Louis-de-Gonzague-du-Cap-Tourmente (Québec) G0X\u00A09Z7");
        byte[] pdf =
                PRINTER.print(
                        SampleLetters.letter(
                                SampleLetters.draft(Language.FRENCH, address, 3),
                                SampleLetters.school(
                                        "Centre de services scolaire <des> Rives-et-des-Hauts-"
                                                + "Plateaux-de-la-Grande-Rivière & Cie",
                                        "École secondaire de la Petite-Rivière-Saint-François-"
                                                + "Xavier-de-Brompton",
                                        Province.QC,
                                        "Saint-Louis-de-Gonzague-du-Cap-Tourmente"),
                                "Claude Mercier"),
                        USUAL);
        PrintedText printed = new PrintedText(pdf);
        assertEquals(1, printed.pages());
        assertTrue(printed.has("Marie-Philomène-Constance"));
        assertTrue(printed.has("(Québec) G0X\u00A09Z7"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
