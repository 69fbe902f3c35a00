package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

final class WordsTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final Words words = Words.of(Words.class, "kit", language);

    @Test
    void whatIsBoundFollowsTheLanguage() {
        SimpleStringProperty label = new SimpleStringProperty();
        label.bind(words.live("paper.page", 1, 2));
        assertEquals("Page 1 de 2", label.get());
        language.set(Language.ENGLISH);
        assertEquals("Page 1 of 2", label.get());
    }

    @Test
    void whatIsBoundFollowsItsValues() {
        SimpleIntegerProperty page = new SimpleIntegerProperty(1);
        SimpleStringProperty label = new SimpleStringProperty();
        label.bind(words.live("paper.page", page, 9));
        page.set(7);
        assertEquals("Page 7 de 9", label.get());
    }

    @Test
    void aNameIsSaidWithoutItsAltKey() {
        assertEquals("Précédent", Words.withoutAltKey(words.say("wizard.back")));
    }

    @Test
    void whatIsSaidOnceIsInTheLanguageOfTheMoment() {
        language.set(Language.ENGLISH);
        assertEquals("Larger", words.say("paper.larger"));
    }
}
