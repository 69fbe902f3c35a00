package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

final class DraftViewModelTest {
    private final DraftsInMemory drafts = new DraftsInMemory();

    /** A form of one field that shows a saved name. */
    private final class Form {
        private final Map<String, String> fields = new HashMap<>(Map.of("name", "Pins"));
        private final DraftViewModel model =
                new DraftViewModel(drafts, "school", () -> fields, fields::putAll);

        Form() {
            model.begin();
        }

        void type(String name) {
            fields.put("name", name);
        }
    }

    @Test
    void wordsOutliveTheFormAndAreOfferedAgain() {
        Form first = new Form();
        first.type("Pins blancs");
        assertTrue(first.model.holdsWords());
        first.model.keep();
        Form second = new Form();
        assertNotNull(second.model.offered().get());
        assertEquals(DraftsInMemory.MOMENT, second.model.offered().get().at());
        second.model.resume();
        assertEquals("Pins blancs", second.fields.get("name"));
        assertNull(second.model.offered().get());
    }

    @Test
    void theSameWordsAreKeptOnce() {
        Form form = new Form();
        form.type("Pins blancs");
        form.model.keep();
        form.model.keep();
        assertEquals(1, drafts.keeps());
    }

    @Test
    void nothingTypedKeepsNothing() {
        Form form = new Form();
        form.model.keep();
        assertEquals(Map.of(), drafts.kept());
    }

    @Test
    void wordsTakenBackLeaveNoDraft() {
        Form form = new Form();
        form.type("Pins blancs");
        form.model.keep();
        form.type("Pins");
        form.model.keep();
        assertEquals(Map.of(), drafts.kept());
    }

    @Test
    void anOfferThatWasNotAnsweredIsMadeAgain() {
        drafts.keep("school", Map.of("name", "Pins blancs"));
        new Form().model.keep();
        assertNotNull(new Form().model.offered().get());
    }

    @Test
    void savingOrThrowingAwayEndsTheDraft() {
        drafts.keep("school", Map.of("name", "Pins blancs"));
        Form form = new Form();
        form.model.throwAway();
        assertEquals(Map.of(), drafts.kept());
        form.type("Mélèzes");
        form.model.keep();
        form.model.saved();
        assertEquals(Map.of(), drafts.kept());
        assertNull(new Form().model.offered().get());
    }
}
