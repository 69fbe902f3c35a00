package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** That there is no second place any more is written down. */
class ForgetSecondPlaceTest {
    @TempDir Path folder;

    @Test
    void isWrittenDownByWhoMay() {
        try (OneRegister one = new OneRegister(folder)) {
            ForgetSecondPlace refused = one.acts(OneRegister.READER).forgetSecond();
            assertThrows(Problem.class, refused::forget);
            one.acts(OneRegister.PRINCIPAL).forgetSecond().forget();
            assertEquals("CHANGE_SECOND_PLACE", one.last().name());
            assertEquals(List.of("place=none"), one.last().about());
        }
    }
}
