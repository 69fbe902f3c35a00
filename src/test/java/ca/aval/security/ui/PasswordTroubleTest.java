package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

final class PasswordTroubleTest {
    private final PasswordTrouble trouble =
            new PasswordTrouble(new SimpleObjectProperty<>(Language.FRENCH));

    @Test
    void theSecondsCountDownAndTheSentenceGoesByItself() {
        trouble.tell(new Problem(Problem.Kind.TOO_MANY_ATTEMPTS, 3L));
        assertTrue(trouble.sentence().getValue().contains("3 secondes"), said());
        trouble.forget();
        trouble.tick();
        assertTrue(trouble.sentence().getValue().contains("2 secondes"), said());
        trouble.tick();
        assertTrue(trouble.waiting().get());
        trouble.tick();
        assertFalse(trouble.waiting().get());
        assertEquals("", said());
    }

    @Test
    void aWrongPasswordStaysToldUntilOneTypes() {
        trouble.tell(new Problem(Problem.Kind.WRONG_PASSWORD));
        trouble.tick();
        assertTrue(said().contains("n’ouvrent pas"), said());
        trouble.forget();
        assertEquals("", said());
    }

    private String said() {
        return trouble.sentence().getValue();
    }
}
