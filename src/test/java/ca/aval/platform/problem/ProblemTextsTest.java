package ca.aval.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

final class ProblemTextsTest {
    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void everyKindHasItsSentenceAndItsRemedyInBothLanguages() {
        Set<String> expected = new TreeSet<>();
        for (Problem.Kind kind : Problem.Kind.values()) {
            expected.add(kind.name());
            expected.add(kind.name() + ".remedy");
        }
        Texts bundle = Texts.of(ProblemTexts.class, "problem");
        assertEquals(expected, bundle.keys(Language.FRENCH));
        assertEquals(expected, bundle.keys(Language.ENGLISH));
    }

    @Test
    void aSentenceNamesWhatTheProblemNames() {
        Problem problem = new Problem(Problem.Kind.JOURNAL_DAMAGED, "000001.journal", 7);
        assertEquals(
                "Le journal du registre est abîmé\u00A0: 000001.journal, inscription 7. Ne"
                        + " modifiez rien dans son dossier et reprenez la dernière sauvegarde.",
                texts.sentence(Language.FRENCH, problem));
    }

    @Test
    void noSentenceShowsAnEmptyPlace() {
        for (Problem.Kind kind : Problem.Kind.values()) {
            for (Language language : Language.values()) {
                String said = texts.sentence(language, new Problem(kind, "chose", 1));
                assertFalse(said.contains("{"), said);
            }
        }
    }
}
