package ca.aval.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.form.PrintedText;
import ca.aval.consent.reminder.ReminderSchool;
import ca.aval.notice.PrintLabels.Outcome;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;
import ca.aval.school.Province;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Addresses on labels. */
class PrintLabelsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void eachHouseholdHasOneLabelAndAHiddenAddressHasNone() {
        try (ReminderSchool school = new ReminderSchool(folder.resolve("r"), Province.QC)) {
            Guardian hidden = ReminderSchool.mother(3);
            Pupil alix =
                    school.pupil(
                            "Alix",
                            "2016-05-14",
                            "401",
                            ReminderSchool.mother(1),
                            ReminderSchool.father());
            Pupil brother = school.pupil("Noé", "2017-05-14", "301", ReminderSchool.mother(1));
            Pupil other = school.pupil("Ève", "2016-05-14", "401", hidden);
            school.knowing(other, LegalFactKind.CONFIDENTIAL_ADDRESS, hidden);
            Set<PupilId> many = new HashSet<>();
            for (int i = 10; i < 70; i++) {
                many.add(school.pupil("Élève", "2016-05-14", "402", ReminderSchool.mother(i)).id());
            }
            school.begin();
            PrintLabels labels = new ReminderParts(school.open()).labels();
            Outcome.Printed printed =
                    assertInstanceOf(
                            Outcome.Printed.class,
                            labels.print(Set.of(alix.id(), brother.id(), other.id()), null));
            assertEquals(2, printed.labels());
            assertEquals(1, printed.confidential());
            assertEquals(0, printed.incomplete());
            PrintedText text = new PrintedText(printed.pdf());
            assertTrue(text.has("RIVIÈRE-BLANCHE\u00A0QC\u00A0\u00A0G0X\u00A09Z7"), text::toString);
            assertTrue(text.has("15, chemin") && text.has("25, chemin"));
            assertFalse(text.has("35, chemin"));
            assertEquals(List.of(), ConformingPdf.faults(printed.pdf()));
            assertEquals(new Outcome.NoAddress(1, 0), labels.print(Set.of(other.id()), null));
            long acts = school.open().acts();
            assertEquals(new Outcome.PasswordNeeded(), labels.print(many, null));
            assertEquals(acts, school.open().acts());
        }
    }

    @Test
    void thirtyStandOnASheetAndLongOnesShrink() {
        LabelPrinter printer = new LabelPrinter(new JasperPrinter());
        List<List<String>> labels = new ArrayList<>();
        for (int i = 1; i <= 31; i++) {
            labels.add(
                    AddressLines.onLabel(
                            List.of(
                                    "Marie-Philomène-Constance de la Durantaye-Wawanoloath",
                                    "Jean <Baptiste> & Cie"),
                            "et",
                            new PostalAddress(
                                    i + ", boulevard de l’Assomption-de-la-Bienheureuse, app. 6",
                                    "Saint-Louis-de-Gonzague-du-Cap-Tourmente",
                                    null,
                                    "G0X 9Z9"),
                            "QC"));
        }
        byte[] pdf = printer.print(labels, Language.FRENCH);
        PrintedText text = new PrintedText(pdf);
        assertEquals(2, text.pages());
        assertTrue(text.has(1, "30, boulevard"));
        assertTrue(text.has(2, "31, boulevard"));
        assertTrue(text.has("QC\u00A0\u00A0G0X\u00A09Z9"));
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }
}
