package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.roster.file.RefusalReason;
import ca.aval.platform.sheet.WrittenWorkbook;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class WorkbookTest {
    @Test
    void aWorkbookSaysTheSameAsItsTextFile() {
        String lea = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");
        String noe = Lists.row("9002", " Caron", "Noé", "2016-05-14", "042");
        String late = Lists.row("9003", "Roy", "Ève", "14/05/2016", "042");
        List<List<String>> rows = List.of(cells(Lists.HEADER), cells(lea), cells(noe), cells(late));

        RosterReading.Read asWorkbook =
                Lists.read(new RosterFile("liste.csv", WrittenWorkbook.of("Élèves", rows)));

        RosterReading.Read asText = Lists.read(Lists.csv(Lists.HEADER, lea, noe, late));
        assertEquals(asText.lines(), asWorkbook.lines());
        assertEquals(asText.problems(), asWorkbook.problems());
        RosterFacts facts = asWorkbook.facts().getFirst();
        assertEquals(RosterFacts.Kind.WORKBOOK, facts.kind());
        assertEquals("Élèves", facts.sheet());
    }

    @Test
    void whatCannotBeOpenedIsRefusedWithItsReason() {
        assertEquals(
                RefusalReason.HEADER_NOT_FOUND,
                refusal(WrittenWorkbook.of("A", List.of(List.of("a", "b")))));
        assertEquals(
                RefusalReason.WORKBOOK_WITH_MACROS,
                Lists.refused(Lists.zip(Map.of("xl/workbook.xml", "", "xl/vbaProject.bin", "")))
                        .reason());
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 900);
        assertEquals(RefusalReason.SPREADSHEET, refusal(old));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 600, name.length);
        assertEquals(RefusalReason.WORKBOOK_PROTECTED, refusal(old));
    }

    private static RefusalReason refusal(byte[] bytes) {
        return Lists.refused(new RosterFile("liste.xlsx", bytes)).reason();
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split(";", -1));
    }
}
