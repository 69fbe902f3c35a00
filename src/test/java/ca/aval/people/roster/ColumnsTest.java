package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.roster.file.TableRow;

import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnsTest {
    private static final HeaderWords WORDS = new HeaderWords();

    private static String read(String... headers) {
        List<String> found =
                Columns.of(new TableRow(1, List.of(headers)), WORDS).all().stream()
                        .map(
                                c ->
                                        c.field() == null
                                                ? "-"
                                                : c.field()
                                                        + (c.guardian() > 0
                                                                ? " " + c.guardian()
                                                                : ""))
                        .toList();
        return String.join(", ", found);
    }

    @Test
    void knowsFrenchHeadersWhateverTheirDress() {
        assertEquals(
                "FILE_NUMBER, FAMILY_NAME, GIVEN_NAME, BIRTH_DATE, GROUP, LEVEL, -",
                read(
                        "N° DE FICHE",
                        "nom de l'élève",
                        "PRENOM",
                        "Né(e) le",
                        "groupe repère",
                        "Niveau",
                        "Sexe"));
    }

    @Test
    void knowsEnglishHeadersInAnyCase() {
        assertEquals(
                "FILE_NUMBER, FULL_NAME, BIRTH_DATE, GROUP, LEVEL, POSTAL_CODE",
                read(
                        "Student_Number",
                        "LastFirst",
                        "DOB",
                        "Home_Room",
                        "Grade_Level",
                        "postalCode"));
    }

    @Test
    void forgivesALetterOrTwo() {
        assertEquals(
                "BIRTH_DATE, FAMILY_NAME, GROUP",
                read("Date de naisance", "Nom de famile", "Groupes"));
    }

    @Test
    void tellsTheAdultsApart() {
        assertEquals(
                "FAMILY_NAME 1, GIVEN_NAME 1, CAPACITY 1, EMAIL 1, PHONE 2, SEPARATED_PARENTS",
                read(
                        "Nom du répondant 1",
                        "Prénom du répondant 1",
                        "Lien de parenté répondant 1",
                        "Parent 1 e-mail",
                        "Tél. parent 2",
                        "Parents séparés"));
        assertEquals(
                "FULL_NAME 1, EMAIL 1, FULL_NAME 2, PHONE 2",
                read("Mère", "Courriel de la mère", "Father's name", "Father phone"));
    }

    @Test
    void doesNotTakeAnEmergencyContactForAParent() {
        assertEquals("-, -", read("Contact d'urgence 1", "Téléphone d'urgence"));
    }

    @Test
    void passesOverEmptyHeadersAtTheEnd() {
        assertEquals("FAMILY_NAME", read("Nom", "", " "));
    }
}
