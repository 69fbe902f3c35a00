package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.Period;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.Office;
import ca.aval.platform.text.Language;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class StaffListViewModelTest {
    private final RecordSetting setting = new RecordSetting(Role.SECRETARY);
    private final StaffListViewModel model = setting.listModel();

    @Test
    void everyoneIsListedAndACategoryCanBeChosen() {
        open();
        assertEquals(List.of("Dubé", "Élie", "Élie", "Gagnon", "Iqaluk", "Zhao"), families());
        assertEquals(5, model.present().get());
        model.category().set("OUTSIDE");
        assertTrue(model.lines().stream().allMatch(l -> l.kind() == EmployeeCategory.OUTSIDE));
        assertTrue(model.lines().size() < 6);
    }

    @Test
    void rows31to33_theStateOfTodayIsAWord() {
        open();
        assertEquals(
                List.of("en poste", "en poste", "en poste", "terminé", "en poste", "à venir"),
                model.lines().stream().map(line -> line.standing().word()).toList());
        StaffLine gone = model.lines().get(3);
        assertEquals("bénévolat", gone.engagement());
        assertEquals("2025-09-01", gone.from());
        assertEquals("2026-06-23", gone.lastDay());
    }

    @Test
    void whoIsAwayTodayIsSaidSo() {
        StaffMember there = setting.office.teacher;
        setting.office.staff.change(
                there,
                there.withLeaves(
                        List.of(
                                new StaffLeave(
                                        UUID.randomUUID(),
                                        Period.since(Office.DAY.minusDays(2))))));
        model.shown();
        assertEquals("en congé", model.lines().getFirst().standing().word());
        assertTrue(model.lines().getFirst().away());
    }

    @Test
    void oneIsFoundByNameFunctionOrNumberInBothLanguages() {
        open();
        model.search().set("elie ros");
        assertEquals(2, model.lines().size());
        model.search().set("enseig 042");
        assertEquals(List.of("Dubé"), families());
        assertEquals("1 personne sur 6", model.count().get());
        setting.language.set(Language.ENGLISH);
        assertEquals("1 person of 6", model.count().get());
        assertEquals("teacher", model.lines().getFirst().category());
    }

    @Test
    void oneOpensARecordOrAddsAPerson() {
        open();
        StaffLine first = model.lines().getFirst();
        model.open(first);
        model.add();
        assertEquals(List.of(new StaffPlace(first.id()), new NewStaffPlace()), setting.visited);
    }

    @Test
    void whoMayOnlyReadDoesNotAdd() {
        RecordSetting reader = new RecordSetting(Role.READ_ONLY);
        reader.listModel().add();
        assertTrue(reader.visited.isEmpty());
    }

    private void open() {
        setting.office.staff.add(SomeStaff.school());
        model.shown();
    }

    private List<String> families() {
        return model.lines().stream().map(line -> line.name().split(", ", -1)[0]).toList();
    }
}
