package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.roster.file.RefusalReason;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class RosterRefusalTest {
    private static final String PUPIL = Lists.row("9001", "Gagné", "Éloïse", "2016-12-22", "007");

    @Test
    void namesTheColumnsThatAreMissing() {
        RosterReading.NotUnderstood refused =
                Lists.refused(Lists.csv("Fiche;Nom;Prénom;Langue", "1;Roy;Ian;F"));

        assertEquals(RefusalReason.COLUMNS_MISSING, refused.reason());
        assertEquals(List.of(RosterField.BIRTH_DATE, RosterField.GROUP), refused.arguments());
    }

    @Test
    void refusesWhatIsNoList() {
        assertEquals(RefusalReason.FILE_EMPTY, Lists.refused(of(new byte[0])).reason());
        assertEquals(RefusalReason.FILE_EMPTY, Lists.refused(Lists.csv("", " ;")).reason());
        assertEquals(RefusalReason.NOT_TEXT, Lists.refused(of(new byte[] {1, 0, 0, 0})).reason());
        assertEquals(
                RefusalReason.NOT_TEXT,
                Lists.refused(of("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).reason());
        assertEquals(
                RefusalReason.SPREADSHEET,
                Lists.refused(of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                        .reason());
        assertEquals(
                RefusalReason.HEADER_NOT_FOUND,
                Lists.refused(Lists.csv("pain;beurre", "2;1")).reason());
        assertEquals(
                RefusalReason.FILE_TOO_LARGE,
                Lists.refused(of(new byte[RosterFile.LARGEST + 1])).reason());
    }

    @Test
    void tellsTheLineOfAnOpenQuotationMark() {
        RosterReading.NotUnderstood refused =
                Lists.refused(Lists.csv(Lists.HEADER, PUPIL, "\"9002;Roy", PUPIL));

        assertEquals(RefusalReason.TABLE_BROKEN, refused.reason());
        assertEquals(List.of(3), refused.arguments());
    }

    @Test
    void refusesTooManyRows() {
        String rows = "1;Roy;Ian;2016-12-22;2\n".repeat(50_001);

        RosterReading.NotUnderstood refused =
                Lists.refused(Lists.csv("Fiche;Nom;Prénom;Naissance;Groupe", rows));

        assertEquals(RefusalReason.TOO_MANY_ROWS, refused.reason());
    }

    private static RosterFile of(byte[] bytes) {
        return new RosterFile("chose.csv", bytes);
    }
}
