package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class RowWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe;Nom du répondant 1;"
                    + "Prénom du répondant 1;Courriel du répondant 1;Téléphone du répondant 1;"
                    + "Adresse\r\n";

    @TempDir Path folder;

    private String preview(boolean confidential) throws Exception {
        ImportSetting setting = new ImportSetting(new SimpleObjectProperty<>(Language.FRENCH));
        Pupil pupil = SomePupils.pupil("1", "Savoie", "Léa", "2016-12-22", "041");
        Guardian adult = pupil.guardians().getFirst();
        LegalFact fact =
                new LegalFact(
                        UUID.randomUUID(),
                        LegalFactKind.CONFIDENTIAL_ADDRESS,
                        adult.id(),
                        new Period(DAY, DAY),
                        null,
                        "Direction",
                        DAY);
        setting.people.add(List.of(confidential ? pupil.withFacts(List.of(fact)) : pupil));
        Path list = folder.resolve("liste.csv");
        Files.writeString(
                list,
                HEADER
                        + "1;Savoie;Léa;2016-12-22;4;041;Savoie;Maëlle;neuf@exemple.com;"
                        + "418-555-0177;3, rang Sud\r\n");
        RosterImportViewModel model = setting.importModel();
        model.read(List.of(list));
        return model.plan().tallies().get().toString();
    }

    @Test
    void howToReachAnAdultWhoIsNotToBeFoundIsNotShown() throws Exception {
        String shown = preview(true);

        assertTrue(shown.contains("masqué"), shown);
        for (String told :
                List.of("neuf@", "maelle@", "0177", "0101", "rang Sud", "rue des Lilas")) {
            assertFalse(shown.contains(told), told);
        }
    }

    @Test
    void ofAnotherAdultItIs() throws Exception {
        assertTrue(preview(false).contains("3, rang Sud"));
    }
}
