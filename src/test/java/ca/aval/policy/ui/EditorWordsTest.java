package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Choice;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Shape;
import ca.aval.policy.profile.ShippedProfiles;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Every field and every choice of a profile has its name in both languages. */
class EditorWordsTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final EditorWords words = new EditorWords(language);
    private final ProfileDraft draft = ProfileDraft.of(new ShippedProfiles().of("viamonde"));
    private int named;

    @Test
    void everyFieldAndChoiceHasItsName() {
        for (Language now : Language.values()) {
            language.set(now);
            walk(Shape.of(PolicyProfile.class));
        }
        assertTrue(named > 600, "fields and choices: " + named);
    }

    private void walk(Shape.Entry entry) {
        for (Shape.Field field : entry.fields()) {
            assertFalse(words.field(entry, field.name()).isBlank(), field.name());
            named++;
            one(field.shape());
        }
    }

    private void one(Shape shape) {
        switch (shape) {
            case Shape.Entry entry -> walk(entry);
            case Shape.Many many -> one(many.entry());
            default -> {
                List<Choice<String>> choices = words.choices(shape, false, draft);
                named += choices.size();
                choices.forEach(choice -> assertFalse(choice.name().isBlank(), choice.value()));
            }
        }
    }
}
