package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** A second place is looked at before it is remembered. */
class NameSecondPlaceTest {
    @TempDir Path folder;

    private OneRegister one;

    @BeforeEach
    void create() {
        one = new OneRegister(folder);
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void takesAFolderElsewhere() {
        assertEquals(one.key, one.acts(OneRegister.PRINCIPAL).nameSecond().name(one.key));
        assertEquals("CHANGE_SECOND_PLACE", one.last().name());
        assertEquals(List.of("place=same-device"), one.last().about(), "its kind, not its path");
    }

    @Test
    void refusesTheRegisterItself() {
        NameSecondPlace act = one.acts(OneRegister.PRINCIPAL).nameSecond();
        Problem refused = assertThrows(Problem.class, () -> act.name(one.register.folder()));
        assertEquals(Problem.Kind.PLACE_IN_REGISTER, refused.kind());
        assertEquals("ADD_ACCOUNT", one.last().name());
    }

    @Test
    void isNotForWhoOnlyReads() {
        NameSecondPlace act = one.acts(OneRegister.READER).nameSecond();
        assertThrows(Problem.class, () -> act.name(one.key));
    }
}
