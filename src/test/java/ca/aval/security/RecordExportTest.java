package ca.aval.security;

import static ca.aval.security.SmallOffice.OTHER;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class RecordExportTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void recordsWhatLeavesAndHowMuch() {
        assertEquals(RecordExport.Outcome.RECORDED, export().record("pupils", 49, null));
        assertEquals(List.of("EXPORTED_LIST"), office.actNames());
        assertEquals(List.of("list=pupils", "count=49"), office.work.acts().getFirst().about());
    }

    @Test
    void asksForThePasswordAgainForALongList() {
        SecondAuthentication again =
                new SecondAuthentication(typed -> new String(typed).equals(OTHER));
        assertEquals(Optional.empty(), again.ask("wrong".toCharArray()));
        SecondAuthentication.Proof proof = again.ask(OTHER.toCharArray()).orElseThrow();
        assertEquals(
                RecordExport.Outcome.PASSWORD_NEEDED,
                export().record("pupils", RecordExport.BULK, null));
        assertEquals(List.of(), office.actNames());
        assertEquals(
                RecordExport.Outcome.RECORDED, export().record("pupils", RecordExport.BULK, proof));
        assertEquals(
                RecordExport.Outcome.PASSWORD_NEEDED,
                export().record("pupils", RecordExport.BULK, proof),
                "good once");
    }

    @Test
    void isNotForWhoeverOnlyReads() {
        RecordExport export = new RecordExport(Guard.of(Role.READ_ONLY), office.work);
        assertThrows(Problem.class, () -> export.record("pupils", 1, null));
    }

    private RecordExport export() {
        return new RecordExport(Guard.of(Role.SECRETARY), office.work);
    }
}
