package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RecordPaperTest {
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();

    @Test
    void eachWayOutHasItsAct() {
        RecordPaper paper = new RecordPaper(Guard.of(Role.SECRETARY), work);
        for (RecordPaper.Way way : RecordPaper.Way.values()) {
            paper.record(way, "Formulaire 2026-C-0001");
        }
        assertEquals(
                List.of("PRINT_PAPER", "OPEN_PAPER", "SAVE_PAPER"),
                work.acts().stream().map(Act::name).toList());
        assertEquals(List.of("paper=Formulaire 2026-C-0001"), work.acts().getFirst().about());
    }

    @Test
    void nobodyWithoutPermissionTakesAPaperOut() {
        RecordPaper refused = new RecordPaper(Guard.NOBODY, work);
        assertThrows(Problem.class, () -> refused.record(RecordPaper.Way.SAVED, "F-1"));
        assertEquals(List.of(), work.acts());
    }
}
