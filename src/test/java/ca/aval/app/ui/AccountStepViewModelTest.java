package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.security.PasswordRule.Verdict;

import org.junit.jupiter.api.Test;

final class AccountStepViewModelTest {
    private final AccountStepViewModel model = new AccountStepViewModel();

    @Test
    void everyEmptyFieldIsSummedUp() {
        assertFalse(model.check());
        assertEquals(3, model.answers().wrong().get());
        assertEquals("error.user-name", model.userName().error().get());
        assertEquals("error.password.TOO_SHORT", model.password().password().error().get());
    }

    @Test
    void anErrorGoesWhenTheFieldIsTyped() {
        model.check();
        model.userName().text().set("o");
        assertEquals("", model.userName().error().get());
        assertEquals(2, model.answers().wrong().get());
    }

    @Test
    void thePasswordIsJudgedWhileItIsTyped() {
        assertEquals(12, model.password().missing().getValue());
        model.password().password().text().set("motdepasse123");
        assertEquals(0, model.password().missing().getValue());
        assertEquals(Verdict.COMMON, model.password().verdict().getValue());
    }

    @Test
    void thePasswordMustBeTypedTwice() {
        model.userName().text().set("odile");
        model.displayName().text().set("Odile Vachon");
        model.password().password().text().set("quatre vélos sous la pluie");
        model.password().again().text().set("quatre vélos sous la plaie");
        assertFalse(model.check());
        assertEquals("error.password.again", model.password().again().error().get());
        model.password().again().text().set("quatre vélos sous la pluie");
        assertTrue(model.check());
    }

    @Test
    void thePasswordDoesNotStay() {
        model.password().password().text().set("quatre vélos");
        assertEquals("quatre vélos", new String(model.typedPassword()));
        model.forgetPassword();
        assertEquals(0, model.typedPassword().length);
    }
}
