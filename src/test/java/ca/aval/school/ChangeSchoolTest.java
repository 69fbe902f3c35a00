package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class ChangeSchoolTest {
    private static final byte[] LOGO = {1, 2, 3};

    @TempDir Path folder;
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    private final SchoolsInMemory schools = new SchoolsInMemory(SchoolsInMemory.pins());

    @Test
    void whoeverMayNotSetUpTheSchoolIsRefused() {
        ChangeSchool change = change(Role.SECRETARY);
        School school = schools.current();
        assertRefused(change::present);
        assertRefused(() -> change.change(school, card(school, "Autre", null)));
        assertRefused(() -> change.putBack(school, school));
        assertEquals(List.of(), work.acts());
    }

    @Test
    void aChangeIsOneActThatNamesNoOne() {
        School before = schools.current();
        ChangeSchool change = change(Role.PRINCIPAL);
        School after = change.change(before, card(before, "École des Mélèzes", LOGO));
        assertEquals("École des Mélèzes", schools.current().name());
        assertEquals(1, after.version());
        assertArrayEquals(LOGO, change.present().logo());
        assertEquals(List.of(Act.of("CHANGE_SCHOOL", before.id().toString())), work.acts());
    }

    @Test
    void anEqualCardIsNoAct() {
        School before = schools.current();
        change(Role.PRINCIPAL).change(before, card(before, before.name(), null));
        assertEquals(List.of(), work.acts());
    }

    @Test
    void aChangeIsTakenBackAndDoneAgain() {
        School before = schools.current();
        ChangeSchool change = change(Role.PRINCIPAL);
        School after = change.change(before, card(before, "École des Mélèzes", LOGO));
        School back = change.putBack(after, before);
        assertEquals("École des Pins", schools.current().name());
        assertEquals(null, schools.current().logo());
        change.putBack(back, after);
        assertEquals("École des Mélèzes", schools.current().name());
        assertArrayEquals(LOGO, change.present().logo());
    }

    @Test
    void whatSomeoneElseChangedIsNotOverwritten() {
        School before = schools.current();
        ChangeSchool change = change(Role.PRINCIPAL);
        School after = change.change(before, card(before, "École des Mélèzes", null));
        change.change(after, card(after, "École des Ormes", null));
        Problem problem = assertThrows(Problem.class, () -> change.putBack(after, before));
        assertEquals(Problem.Kind.CHANGED_BY_ANOTHER, problem.kind());
        assertEquals("École des Ormes", schools.current().name());
    }

    private static SchoolCard card(School school, String name, byte @Nullable [] logo) {
        return new SchoolCard(
                school.organization(),
                name,
                Language.FRENCH,
                school.address(),
                school.phone(),
                school.email(),
                school.website(),
                school.officer(),
                logo,
                school.accounts());
    }

    private static void assertRefused(Runnable act) {
        Problem problem = assertThrows(Problem.class, act::run);
        assertEquals(Problem.Kind.NOT_ALLOWED, problem.kind());
    }

    private ChangeSchool change(Role role) {
        DocumentVault vault =
                new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]);
        return new ChangeSchool(Guard.of(role), work, schools, vault);
    }
}
