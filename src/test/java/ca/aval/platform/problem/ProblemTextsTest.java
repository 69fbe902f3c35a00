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
                "Le journal du registre est abîmé\u00A0: 000001.journal, acte 7. Ne"
                        + " modifiez rien dans son dossier et reprenez la dernière sauvegarde.",
                texts.sentence(Language.FRENCH, problem));
    }

    @Test
    void aRefusalNamesTheRolesThatMay() {
        assertEquals(
                "Votre compte ne permet pas ce geste. Demandez à la direction ou à la direction"
                        + " adjointe de le faire.",
                texts.sentence(Language.FRENCH, new Problem(Problem.Kind.NOT_ALLOWED, 2L)));
        assertEquals(
                "Several passwords did not open this register; wait one second. Then try again."
                        + " If the password is forgotten, a principal can set another.",
                texts.sentence(Language.ENGLISH, new Problem(Problem.Kind.TOO_MANY_ATTEMPTS, 1L)));
    }

    @Test
    void noSentenceShowsAnEmptyPlace() {
        for (Problem.Kind kind : Problem.Kind.values()) {
            for (Language language : Language.values()) {
                Object first =
                        switch (kind) {
                            case NOT_ALLOWED, TOO_MANY_ATTEMPTS -> 2;
                            default -> "chose";
                        };
                String said = texts.sentence(language, new Problem(kind, first, 1));
                assertFalse(said.contains("{"), said);
            }
        }
    }
}
