package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class ReasonTextsTest {
    private static final int COLUMN = 26;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonHasWordsOfItsOwnThatFitAColumn(Language language) {
        ReasonTexts texts = new ReasonTexts();
        long apart =
                Arrays.stream(Reason.values())
                        .map(reason -> texts.of(language, reason))
                        .peek(words -> assertTrue(words.length() <= COLUMN, words))
                        .distinct()
                        .count();
        assertEquals(Reason.values().length, apart);
    }
}
