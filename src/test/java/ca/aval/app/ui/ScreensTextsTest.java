package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.security.PasswordRule.Verdict;
import ca.aval.security.ui.NewPasswordFields;

import org.junit.jupiter.api.Test;

final class ScreensTextsTest {
    private final Texts texts = Texts.of(Door.class, "screens");

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(texts.keys(Language.FRENCH), texts.keys(Language.ENGLISH));
    }

    @Test
    void everySentenceCanBeSaid() {
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                assertFalse(texts.in(language, key, 1, 2, 3).contains("{"), key);
            }
        }
    }

    @Test
    void aRefusedPasswordIsToldWhy() {
        Texts accounts = Texts.of(NewPasswordFields.class, "accounts");
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict.refused(), accounts.has("error.password." + verdict));
        }
    }
}
