package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A register is taken back elsewhere by who answers for accounts only. */
class RestoreElsewhereTest {
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
    void bringsItBackBesideTheOpenOne() {
        Path file = one.backedUp().file();
        Path place = folder.resolve("elsewhere");
        one.acts(OneRegister.PRINCIPAL)
                .elsewhere()
                .begin(file, place, BackedUp.password(), BackedUp.UNWATCHED)
                .orElseThrow()
                .finish();
        assertTrue(Register.isIn(place));
    }

    @Test
    void isNotForTheSecretary() {
        RestoreElsewhere act = one.acts(Guard.of(Role.SECRETARY)).elsewhere();
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                act.begin(
                                        folder.resolve("any"),
                                        folder.resolve("place"),
                                        BackedUp.password(),
                                        BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
    }
}
