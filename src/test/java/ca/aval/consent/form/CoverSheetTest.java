package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.BatchCoverSheet.GroupCount;
import ca.aval.consent.form.BatchCoverSheet.ReasonCount;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Wording.Person;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CoverSheetTest {
    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());

    private PrintedText print(BatchCoverSheet cover) {
        return new PrintedText(
                printer.print(List.of(), Optional.of(cover), cover.language(), Progress.NONE)
                        .orElseThrow());
    }

    @Test
    void countsFormsAndPagesByGroup() {
        PrintedText french = print(Specimens.cover(Language.FRENCH, 12));
        assertEquals(1, french.pages());
        for (String text :
                List.of(
                        "Lot d’impression 2026-B-0007",
                        "Formulaires de consentement 2026-2027 · 9 usages",
                        "2 septembre 2026, 10 h 15",
                        "648 (recto)",
                        "101 28 26 1 1 27 1 à 54",
                        "602 28 26 1 1 27 595 à 648",
                        "Total 336 312 12 12 324 1 à 648",
                        "Non imprimés : 12",
                        "Signataire à confirmer : 2",
                        "Imprimez à 100 %, sans ajustement à la page.",
                        "LOT · modèle 1.1 · fr-CA · produit le 2026-09-02 · Formulaire L06, modèle"
                                + " 4.1",
                        "Journal 7f3a 91c2 e04d",
                        "Page 1 de 1")) {
            assertTrue(french.has(text), text);
        }
        PrintedText english = print(Specimens.cover(Language.ENGLISH, 12));
        assertTrue(english.has("Print batch 2026-B-0007"));
        assertTrue(english.has("September 2, 2026, 10:15 a.m."));
        assertTrue(english.has("595 to 648"));
    }

    @Test
    void repeatsItsHeadsOnASecondPage() {
        PrintedText printed = print(Specimens.cover(Language.FRENCH, 30));
        assertEquals(2, printed.pages());
        for (int page = 1; page <= 2; page++) {
            assertTrue(printed.has(page, "Remis à (initiales)"));
            assertTrue(printed.has(page, "Page " + page + " de 2"));
        }
        assertTrue(printed.has(2, "Lot vérifié par"));
    }

    @Test
    void holdsLongNamesAndEmptyGroups() {
        List<ReasonCount> reasons = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            reasons.add(new ReasonCount("Raison numéro " + i, i));
        }
        BatchCoverSheet cover =
                new BatchCoverSheet(
                        Language.FRENCH,
                        Person.PUPIL,
                        "École primaire et secondaire"
                                + " Notre-Dame-du-Très-Saint-Rosaire-de-la-Rivière",
                        "Centre de services scolaire francophone des"
                                + " Hautes-Terres-Boréales-et-du-Nord",
                        null,
                        "2026-B-0008",
                        "L06/4.1",
                        Specimens.YEAR,
                        1,
                        LocalDateTime.of(2026, 9, 1, 9, 0),
                        "Secrétariat & direction <adjointe> de Notre-Dame-du-Très-Saint-Rosaire,"
                                + " poste 4",
                        LocalDate.of(2026, 10, 1),
                        "7f3a 91c2 e04d",
                        List.of(
                                new GroupCount("Classe des Grandes-Ourses", 12, 12, 0, 0, 24),
                                new GroupCount("032", 4, 0, 0, 4, 0)),
                        reasons);
        PrintedText printed = print(cover);
        assertTrue(printed.has("Classe des Grandes"));
        assertTrue(printed.has(cover.school()));
        assertTrue(printed.has(cover.organization()));
        assertTrue(printed.has("Formulaires de consentement 2026-2027 · 1 usage"));
        assertTrue(printed.has("032 4 0 0 4 0 aucune"));
        assertTrue(printed.has("Raison numéro 3 : 3"));
        assertTrue(printed.has("Autres raisons : 39"));
        assertTrue(printed.has("1er octobre 2026"));
        assertTrue(printed.has("Secrétariat &amp; direction &lt;adjointe&gt;"), printed.toString());
    }
}
