package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.people.Capacity;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import org.junit.jupiter.api.Test;

final class PeopleTextsTest {
    private final Texts texts = Texts.of(PeopleView.class, "people_ui");

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(texts.keys(Language.FRENCH), texts.keys(Language.ENGLISH));
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                assertFalse(texts.in(language, key, 2, 3, 4, 5, 1).contains("{"), key);
            }
        }
    }

    @Test
    void everyCapacityAndBucketHasItsWords() {
        for (Capacity capacity : Capacity.values()) {
            assertEquals(true, texts.has("capacity." + capacity), capacity.name());
        }
        for (RosterBucket bucket : RosterBucket.values()) {
            assertEquals(true, texts.has("bucket." + bucket + ".hint"), bucket.name());
        }
    }
}
