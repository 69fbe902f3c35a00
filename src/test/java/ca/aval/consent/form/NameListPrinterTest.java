package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Wording.Person;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NameListPrinterTest {
    private static final NameListPrinter PRINTER = new NameListPrinter(new JasperPrinter());

    @Test
    void givesEachPersonTheirCopyWithNamesForOneDayAndNoReason() {
        byte[] pdf = PRINTER.print(SpecimenLists.photographer());
        PrintedText printed = new PrintedText(pdf);
        assertEquals(2, printed.pages(), "one page for each copy");
        for (String text :
                List.of(
                        "Élèves à garder hors du cadre",
                        "Page Facebook de l’école · aucun nom affiché",
                        "13 octobre 2026",
                        "16 h le jour même",
                        "12 groupes, 21 noms",
                        "Groupe 402",
                        "Alix Bouchard-Nguyen",
                        "Thomas Gélinas",
                        "Aucun nom",
                        "418 555-0142",
                        "produit le 2026-10-13 à 7 h 42 · N° 2026-N-0014",
                        "Journal 2b6d 90ef c714",
                        "Page 1 de 1")) {
            assertTrue(printed.has(1, text), text);
        }
        assertTrue(printed.has(1, "1 de 2, remise à Photo Boréale"));
        assertTrue(printed.has(2, "2 de 2, remise à l’enseignante"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void anEmptyGroupIsNotOneWhereEverybodyMay() {
        byte[] pdf =
                PRINTER.print(
                        SpecimenLists.list(
                                Purpose.OUT_OF_FRAME,
                                Language.ENGLISH,
                                Person.CHILD,
                                List.of(
                                        SpecimenLists.group("001"),
                                        new GroupNames("002", false, List.of()),
                                        new GroupNames(
                                                "003",
                                                true,
                                                List.of(new ListedName("Alix Roy", true))))));
        PrintedText printed = new PrintedText(pdf);
        for (String text :
                List.of(
                        "Children to keep out of the frame",
                        "3 groups, 1 name",
                        "No name",
                        "Nobody in this group that day: no picture",
                        "Alix Roy (two people of that name: ask the office)",
                        "4:00 p.m. the same day")) {
            assertTrue(printed.has(1, text), text);
        }
        assertFalse(printed.has("No. "), "a preview has no number");
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    @Test
    void aTeacherReadsWhoseFormIsToComeBack() {
        PrintedText printed =
                new PrintedText(
                        PRINTER.print(
                                SpecimenLists.list(
                                        Purpose.FORMS_TO_RECEIVE,
                                        Language.FRENCH,
                                        Person.PUPIL,
                                        List.of(SpecimenLists.group("402", "Léo Sirois")))));
        assertTrue(printed.has("Formulaires à recevoir"));
        assertTrue(printed.has("Léo Sirois"));
        assertFalse(printed.has("cadre"));
    }

    @Test
    void aWholeSchoolGoesOnInColumnsAndPages() {
        List<GroupNames> groups = new ArrayList<>();
        List<ListedName> many = new ArrayList<>();
        for (int i = 1; i <= 70; i++) {
            many.add(
                    new ListedName(
                            i % 7 == 0
                                    ? "Marie-Philomène-Constance de la Durantaye-Wawanoloath " + i
                                    : "Élève <" + i + "> & Cie",
                            false));
        }
        groups.add(new GroupNames("001", true, many));
        for (int i = 2; i < 30; i++) {
            groups.add(SpecimenLists.group("%03d".formatted(i), "Léa Roy", "Ève Cyr"));
        }
        byte[] pdf =
                PRINTER.print(
                        SpecimenLists.list(
                                Purpose.OUT_OF_FRAME, Language.FRENCH, Person.PUPIL, groups));
        PrintedText printed = new PrintedText(pdf);
        assertTrue(printed.has("Élève <69> & Cie"));
        assertTrue(printed.has("Groupe 001 (suite)"));
        assertTrue(printed.has("Groupe 029"));
        int pages = printed.pages() / 2;
        assertTrue(printed.has(pages, "Page " + pages + " de " + pages));
        assertEquals(3, pages);
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
