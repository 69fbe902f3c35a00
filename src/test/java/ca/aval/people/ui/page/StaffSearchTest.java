package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.ListStaff;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.Office;
import ca.aval.platform.text.Language;
import ca.aval.security.Guard;
import ca.aval.security.Role;
import ca.aval.shell.search.Findable;

import org.junit.jupiter.api.Test;

final class StaffSearchTest {
    private final RecordSetting setting = new RecordSetting(Role.READ_ONLY);
    private final StaffSearch search =
            new StaffSearch(
                    new ListStaff(
                            Guard.of(Role.READ_ONLY), setting.office.work, setting.office.staff),
                    Office.CLOCK,
                    setting.words);

    @Test
    void aPersonIsFoundUnderFunctionGroupAndNumberAndLeadsToTheRecord() {
        Findable teacher = search.read().getFirst();
        assertEquals("Rosalie Élie", teacher.title());
        assertTrue(teacher.keys().contains("041"), teacher.keys());
        assertTrue(teacher.keys().contains("10432"), teacher.keys());
        assertEquals(new StaffPlace(setting.office.teacher.id()), teacher.place());
    }

    @Test
    void whoLeftIsSaidSoInTheLanguageOfTheMoment() {
        setting.office.staff.add(SomeStaff.school());
        setting.language.set(Language.ENGLISH);
        assertTrue(
                search.read().stream().anyMatch(f -> f.detail().get().endsWith(", ended")),
                "someone left");
    }
}
