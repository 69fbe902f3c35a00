package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;

/** A program that cannot begin says so in words or by a code, not in those of the failure. */
final class StartFaultTest {
    @Test
    void aBugHasACodeAndAProblemItsRemedy() {
        for (Language language : Language.values()) {
            StartFault fault = new StartFault(language);
            Throwable bug = new IllegalStateException("Zoé Tremblay");
            assertTrue(fault.sentence(bug).contains(ErrorCode.of(bug)));
            assertFalse(fault.sentence(bug).contains("Tremblay"));
            Problem full = new Problem(Problem.Kind.DISK_FULL, "settings");
            assertEquals(new ProblemTexts().sentence(language, full), fault.sentence(full));
        }
    }
}
