package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.BulkReport;
import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.people.change.PupilActs;
import ca.aval.people.ui.page.RecordView;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class GroupMoveTest {
    private final Office office = new Office();
    private final Pupil there = SomePupils.pupil("2242", "Roy", "Éloi", "2016-11-02", "042");
    private final List<Reversible> undoable = new ArrayList<>();
    private final List<BulkReport> told = new ArrayList<>();

    @Test
    void whoCanMoveMovesAndTheOthersAreNamedWithTheReason() {
        office.people.add(List.of(there));
        move("042");
        assertEquals("042", group(office.pupil));
        assertEquals(
                List.of(
                        new BulkReport(
                                1,
                                List.of(
                                        new BulkReport.NotDone(
                                                "Roy, Éloi",
                                                "C’est déjà sa classe. Choisissez un autre"
                                                        + " groupe.")))),
                told);
    }

    @Test
    void theWholeMoveIsTakenBackAndDoneAgainAsOne() {
        office.people.add(List.of(there));
        move("051");
        Reversible all = undoable.getFirst();
        assertEquals("2 élèves changés de classe\u00A0: groupe 051", all.done().getValue());
        assertTrue(all.undo().get().isEmpty());
        assertEquals("041", group(office.pupil));
        assertEquals("042", group(there));
        assertTrue(all.redo().get().isEmpty());
        assertEquals("051", group(there));
    }

    @Test
    void whenNobodyMovesThereIsNothingToTakeBack() {
        move("041");
        assertTrue(undoable.isEmpty());
        assertEquals(0, told.getFirst().done());
    }

    private void move(String group) {
        PupilActs acts = office.pupils(Role.SECRETARY);
        Words words =
                Words.of(RecordView.class, "page", new SimpleObjectProperty<>(Language.FRENCH));
        List<PupilLine> lines =
                office.people.everyone().stream()
                        .map(
                                p ->
                                        new PupilLine(
                                                p.id(),
                                                p.name().sorted(),
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                false))
                        .toList();
        new GroupMove(
                        office.people::find,
                        acts.move(),
                        acts.restore(),
                        SomePupils.YEAR,
                        new ImmediateWork(),
                        words,
                        undoable::add)
                .move(lines, group, Office.DAY, () -> {}, told::add);
    }

    private String group(Pupil pupil) {
        return office.people
                .find(pupil.id())
                .orElseThrow()
                .enrolment(SomePupils.YEAR)
                .orElseThrow()
                .group();
    }
}
