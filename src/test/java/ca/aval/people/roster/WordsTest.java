package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.people.Capacity;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class WordsTest {
    @Test
    void knowsInWhatCapacityAnAdultAnswers() {
        assertEquals(Capacity.MOTHER, Words.capacity("MÈRE"));
        assertEquals(Capacity.FATHER, Words.capacity("Father"));
        assertEquals(Capacity.LEGAL_TUTOR, Words.capacity("Tutrice légale"));
        assertEquals(Capacity.GRANDPARENT, Words.capacity("Grand-mère"));
        assertEquals(Capacity.STEP_PARENT, Words.capacity("Belle-mère"));
        assertEquals(Capacity.STEP_PARENT, Words.capacity("Stepfather"));
        assertEquals(Capacity.FOSTER_FAMILY, Words.capacity("Famille d’accueil"));
        assertEquals(Capacity.PARENT, Words.capacity("Parent"));
        assertEquals(Capacity.OTHER, Words.capacity("Voisine"));
        assertNull(Words.capacity(" "));
    }

    @Test
    void knowsTheTwoLanguages() {
        for (String word : new String[] {"Français", "F", "fr", "French", "FRA"}) {
            assertEquals(Optional.of(Language.FRENCH), Words.language(word), word);
        }
        for (String word : new String[] {"Anglais", "A", "en", "English", "ANG"}) {
            assertEquals(Optional.of(Language.ENGLISH), Words.language(word), word);
        }
        assertEquals(Optional.empty(), Words.language("Espagnol"));
    }

    @Test
    void knowsYesAndNo() {
        assertEquals(true, Words.yesOrNo("Oui"));
        assertEquals(false, Words.yesOrNo("N"));
        assertNull(Words.yesOrNo("?"));
    }
}
