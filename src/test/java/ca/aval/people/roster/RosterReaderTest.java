package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Capacity;
import ca.aval.people.PersonName;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class RosterReaderTest {
    private static final String PUPIL = Lists.row("9001", "Gagné", "Éloïse", "2016-12-22", "007");

    @Test
    void readsEverythingARowSays() {
        RosterLine line = Lists.read(Lists.csv(Lists.HEADER, PUPIL)).lines().getFirst();

        assertEquals("9001", line.fileNumber());
        assertEquals(new PersonName("Gagné", "Éloïse"), line.name());
        assertEquals(LocalDate.of(2016, 12, 22), line.birthDate());
        assertEquals("4", line.level());
        assertEquals("007", line.group());
        assertEquals(Language.FRENCH, line.language());
        assertEquals(
                new PostalAddress("12, rue des Lilas", "Alma", "QC", "G8B 1A1"), line.address());
        assertEquals(
                List.of(
                        new RosterGuardian(
                                1,
                                new PersonName("Savoie", "Maëlle"),
                                Capacity.MOTHER,
                                null,
                                "m.savoie@exemple.com",
                                "418-555-0101",
                                PostalAddress.NONE),
                        new RosterGuardian(
                                2,
                                new PersonName("Ouellet", "Hugo"),
                                Capacity.FATHER,
                                null,
                                null,
                                "418-555-0102",
                                PostalAddress.NONE)),
                line.guardians());
    }

    @Test
    void separatedParentsAreTwoHouseholds() {
        RosterLine line = Lists.read(Lists.csv(Lists.HEADER, PUPIL + "Oui")).lines().getFirst();

        assertEquals(List.of(1, 2), line.guardians().stream().map(g -> g.household()).toList());
    }

    @Test
    void findsTheCharacterSet() {
        for (Charset charset : List.of(Lists.WINDOWS_1252, StandardCharsets.UTF_8)) {
            RosterReading.Read read = Lists.read(Lists.csv(charset, Lists.HEADER, PUPIL));

            assertEquals("Éloïse", read.lines().getFirst().name().given());
            assertEquals(charset.name(), read.facts().getFirst().charset());
        }
    }

    @Test
    void heedsTheByteOrderMark() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            RosterReading.Read read =
                    Lists.read(Lists.csv(charset, "\uFEFF" + Lists.HEADER, PUPIL));

            assertEquals("9001", read.lines().getFirst().fileNumber());
            assertEquals(charset.name(), read.facts().getFirst().charset());
        }
    }

    @Test
    void readsUtf16WithoutMark() {
        RosterReading.Read read =
                Lists.read(Lists.csv(StandardCharsets.UTF_16LE, Lists.HEADER, PUPIL));

        assertEquals("Éloïse", read.lines().getFirst().name().given());
    }

    @Test
    void findsTheSeparator() {
        for (char separator : new char[] {';', '\t', '|'}) {
            RosterReading.Read read =
                    Lists.read(
                            Lists.csv(
                                    Lists.HEADER.replace(';', separator),
                                    PUPIL.replace(';', separator)));

            assertEquals("007", read.lines().getFirst().group());
            assertEquals(separator, read.facts().getFirst().separator());
        }
    }

    @Test
    void readsCommasAroundQuotedCommas() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                "Student Number,Last_Name,First_Name,DOB,Home_Room,Address",
                                "12,\"Roy, fils\",Ian,20161222,3B,\"4, Elm Street\""));

        assertEquals("Roy, fils", read.lines().getFirst().name().family());
        assertEquals("4, Elm Street", read.lines().getFirst().address().street());
    }

    @Test
    void obeysTheSeparatorLineAndKeepsPhysicalLines() {
        RosterReading.Read read =
                Lists.read(Lists.csv("sep=|", "Fiche|Nom|Prénom|Naissance|Groupe", "1|Roy|Ian||2"));

        assertEquals(3, read.problems().getFirst().line());
        assertEquals('|', read.facts().getFirst().separator());
    }

    @Test
    void letsThePersonStateCharsetAndSeparator() {
        RosterFile file =
                Lists.csv("Fiche;Nom;First name;Naissance;Groupe", "1;Gagné;Ian;2016-12-22;2");

        RosterReading reading =
                new RosterReader()
                        .read(
                                List.of(file),
                                new ReadingOptions(Lists.WINDOWS_1252, ';', ColumnMemory.NONE));

        assertEquals("windows-1252", ((RosterReading.Read) reading).facts().getFirst().charset());
        assertEquals("GagnÃ©", ((RosterReading.Read) reading).lines().getFirst().name().family());
        assertTrue(
                new RosterReader()
                                .read(
                                        List.of(file),
                                        new ReadingOptions(null, '|', ColumnMemory.NONE))
                        instanceof RosterReading.NotUnderstood);
    }

    @Test
    void passesTitleLinesBeforeTheHeader() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                "École des Lilas;;;",
                                "Liste des élèves;2026-2027;;",
                                "",
                                Lists.HEADER,
                                Lists.row("9", "", "Ian", "2016-12-22", "1"),
                                PUPIL));

        assertEquals(1, read.lines().size());
        assertEquals(5, read.problems().getFirst().line());
        assertEquals(5, read.facts().getFirst().firstLine());
    }

    @Test
    void countsPhysicalLinesAfterACellWithLineBreaks() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                "Fiche;Nom;Prénom;Naissance;Groupe;Remarque",
                                "1;Roy;Ian;2016-12-22;2;\"un\r\ndeux\r\ntrois\"",
                                "2;Roy;Zoé;2016-02-31;2;"));

        assertEquals(5, read.problems().getFirst().line());
        assertEquals("Naissance", read.problems().getFirst().column());
    }

    @Test
    void neverKeepsWhatItDoesNotNeed() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                "Fiche;Code permanent;Nom;Prénom;Naissance;Groupe;Mot de"
                                        + " passe;Sexe",
                                "1;ROYI22121600;Roy;Ian;2016-12-22;2;tournesol;M"));

        assertEquals(5, read.facts().getFirst().columnsRecognised());
        assertFalse(read.toString().contains("tournesol"));
        assertFalse(read.toString().contains("ROYI22121600"));
    }

    @Test
    void takesTheProvincialNumberWhereItIsTheOnlyOne() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                "Code permanent;Nom;Prénom;Naissance;Groupe",
                                "ROYI22121600;Roy;Ian;2016-12-22;2"));

        assertEquals("ROYI22121600", read.lines().getFirst().fileNumber());
    }

    @Test
    void acceptsRowsWithoutEmptyEndsWhereThatIsTheHabit() {
        String[] lines = new String[9];
        lines[0] = "Fiche;Nom;Prénom;Naissance;Groupe;Langue;Courriel parent 1;";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + ";Roy;Ian;2016-12-22;2";
        }

        assertEquals(8, Lists.read(Lists.csv(lines)).lines().size());
    }

    @Test
    void tellsWhatItCouldNotKeep() {
        RosterReading.Read read =
                Lists.read(
                        Lists.csv(
                                Lists.HEADER,
                                PUPIL.replace("Français", "Espagnol"),
                                PUPIL.replace("m.savoie@exemple.com", "aucun"),
                                PUPIL.replace("Ouellet;Hugo", ";"),
                                PUPIL + ";de trop",
                                "Total : 4;;;;;;;;;;;;;;;;;;;;;;"));

        assertEquals(
                List.of(
                        "liste.csv:2 LANGUAGE_NOT_UNDERSTOOD IMPORTED",
                        "liste.csv:3 EMAIL_NOT_UNDERSTOOD IMPORTED",
                        "liste.csv:4 GUARDIAN_WITHOUT_NAME IMPORTED",
                        "liste.csv:5 ROW_TOO_LONG REJECTED",
                        "liste.csv:6 TOTAL_ROW REJECTED"),
                read.problems().stream().map(RosterProblem::toString).toList());
        assertNull(read.lines().getFirst().language());
        assertNull(read.lines().get(1).guardians().getFirst().email());
        assertEquals(1, read.lines().get(2).guardians().size());
    }

    @Test
    void anEmptyListHasNoRows() {
        RosterFacts facts = Lists.read(Lists.csv(Lists.HEADER)).facts().getFirst();

        assertEquals(0, facts.rows());
        assertEquals(22, facts.columnsRecognised());
        assertNull(facts.columns().get(4).field());
    }
}
