package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Answers;
import ca.aval.security.PasswordRule.Verdict;

import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

final class NewPasswordViewModelTest {
    private final Answers answers = new Answers();
    private final SimpleStringProperty user = new SimpleStringProperty("odile.vachon");
    private final NewPasswordViewModel model = new NewPasswordViewModel(answers, user);

    @Test
    void theRuleIsToldWhileOneTypes() {
        assertEquals(12, model.missing().getValue());
        model.password().text().set("odile.vachon1");
        assertEquals(Verdict.LIKE_NAME, model.verdict().getValue());
        user.set("marc");
        assertEquals(Verdict.ACCEPTED, model.verdict().getValue());
    }

    @Test
    void bothMustBeTheSame() {
        model.password().text().set("quatre vélos sous la pluie");
        model.again().text().set("quatre vélos");
        model.check();
        assertEquals("error.password.again", model.again().error().get());
        model.again().text().set("quatre vélos sous la pluie");
        model.check();
        assertTrue(answers.allRight());
    }

    @Test
    void nothingStaysOnceItWasUsed() {
        model.password().text().set("quatre vélos");
        model.again().text().set("quatre vélos");
        model.forget();
        assertEquals(0, model.typed().length);
        assertEquals("", model.again().text().get());
    }
}
