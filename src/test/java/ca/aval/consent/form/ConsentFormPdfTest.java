package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A batch with every kind of form in it, as it comes out of the printer. */
class ConsentFormPdfTest {
    private static final ConsentFormPrinter PRINTER = new ConsentFormPrinter(new JasperPrinter());

    private static List<ConsentSheet> sheets = List.of();
    private static byte[] pdf = {};

    @BeforeAll
    static void print() {
        sheets = SpecimenBatch.sheets();
        pdf =
                PRINTER.print(
                                sheets,
                                Optional.of(Specimens.cover(Language.FRENCH, 30)),
                                Language.FRENCH,
                                Progress.NONE)
                        .orElseThrow();
    }

    @Test
    void isArchivalAndAccessible() {
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void holdsEveryWordOfEveryForm() {
        PrintedText printed = new PrintedText(pdf);
        int page = 2;
        for (ConsentSheet sheet : sheets) {
            for (SheetPage words : sheet.pages()) {
                page++;
                for (String text : Wording.of(sheet, words)) {
                    assertTrue(printed.has(page, text), "page " + page + ": " + text);
                }
            }
        }
        assertEquals(page, printed.pages());
    }

    @Test
    void speaksTheLanguageOfEachForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("fr-CA", document.getDocumentCatalog().getLanguage());
            PDStructureElement root =
                    (PDStructureElement)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getKids()
                                    .getFirst();
            List<String> languages = new ArrayList<>();
            for (Object part : root.getKids()) {
                languages.add(((PDStructureElement) part).getLanguage());
            }
            List<String> expected = new ArrayList<>(List.of("fr-CA"));
            sheets.forEach(s -> expected.add(s.language().locale().toLanguageTag()));
            assertEquals(expected, languages);
        }
    }

    @Test
    void tellsWhatItShows() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tell(document.getDocumentCatalog().getStructureTreeRoot().getKids(), told, roles);
        }
        assertTrue(told.contains("Usage 6, Oui, case vide"));
        assertTrue(told.contains("Use 6, No, empty box"));
        assertTrue(told.contains("Code " + sheets.getFirst().shortCode()));
        assertTrue(told.contains("École des Grands-Pins"));
        assertTrue(
                told.contains("Exemple de correction\u00A0: Oui coché, Non encerclé, initiales"));
        int answers =
                sheets.stream()
                        .flatMap(s -> s.pages().stream())
                        .mapToInt(p -> p.rows().size())
                        .sum();
        assertEquals(2 * answers, told.stream().filter(t -> t.matches("Us.*(vide|box)")).count());
        for (String role :
                List.of("H1", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD")) {
            assertTrue(roles.contains(role), role);
        }
    }

    private static void tell(List<Object> kids, List<String> told, List<String> roles) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    told.add(element.getAlternateDescription());
                }
                tell(element.getKids(), told, roles);
            }
        }
    }

    @Test
    void isPrintedAtItsTrueSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var preferences = document.getDocumentCatalog().getViewerPreferences();
            assertEquals("None", preferences.getPrintScaling());
            assertTrue(preferences.displayDocTitle());
            assertEquals(
                    "Lot d’impression 2026-B-0007\u00A0: formulaires de consentement",
                    document.getDocumentInformation().getTitle());
            var box = document.getPage(5).getMediaBox();
            assertEquals(612, box.getWidth());
            assertEquals(792, box.getHeight());
        }
    }

    @Test
    void embedsOnlyItsTwoFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    assertTrue(font.getName().contains("NotoSans"), font.getName());
                }
            }
        }
    }

    @Test
    void stopsWhenThePersonCancels() {
        List<Integer> counts = new ArrayList<>();
        Progress impatient =
                new Progress() {
                    @Override
                    public void done(int count, int of) {
                        counts.add(count);
                        assertEquals(sheets.size(), of);
                    }

                    @Override
                    public boolean cancelled() {
                        return counts.size() > 30;
                    }
                };
        assertEquals(
                Optional.empty(),
                PRINTER.print(sheets, Optional.empty(), Language.FRENCH, impatient));
        assertFalse(counts.isEmpty());
    }

    @Test
    void countsFormsToTheLast() {
        List<Integer> counts = new ArrayList<>();
        Progress patient =
                new Progress() {
                    @Override
                    public void done(int count, int of) {
                        counts.add(count);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        PRINTER.print(sheets.subList(0, 3), Optional.empty(), Language.ENGLISH, patient);
        assertEquals(counts.stream().sorted().toList(), counts);
        assertEquals(3, counts.getLast());
    }

    @Test
    void refusesToLeaveOutAWord() {
        String json = sheets.getFirst().json();
        String longer = json.replace("Vos choix", "Vos choix et bien d’autres encore ".repeat(9));
        assertFalse(json.equals(longer));
        List<ConsentSheet> one = List.of(ConsentSheet.ofJson(longer));
        assertThrows(
                IllegalStateException.class,
                () -> PRINTER.print(one, Optional.empty(), Language.FRENCH, Progress.NONE));
    }

    @Test
    void printsAFrozenFormWordForWord() {
        School pins = Specimens.grandsPins();
        ConsentSheet sheet =
                Specimens.sheet(
                        Specimens.order(
                                pins,
                                Specimens.alix(),
                                Specimens.USES.defaults(pins),
                                Language.FRENCH,
                                SigningRule.GUARDIAN),
                        Specimens.logo());
        ConsentSheet thawed = ConsentSheet.ofJson(sheet.json());
        assertEquals(sheet, thawed);
        assertEquals(sheet.json(), thawed.json());
        assertEquals(PRINTER.geometry(sheet), PRINTER.geometry(thawed));
    }
}
