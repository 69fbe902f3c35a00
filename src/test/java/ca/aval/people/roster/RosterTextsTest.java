package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.roster.file.RefusalReason;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class RosterTextsTest {
    private final RosterTexts texts = new RosterTexts();

    @Test
    void everyReasonHasItsSentenceAndNoSentenceIsIdle() {
        Set<String> expected = new TreeSet<>();
        for (RosterProblem.Reason reason : RosterProblem.Reason.values()) {
            expected.add("problem." + reason);
            expected.add("reason." + reason);
        }
        for (RosterProblem.Outcome outcome : RosterProblem.Outcome.values()) {
            expected.add("outcome." + outcome);
        }
        for (RefusalReason reason : RefusalReason.values()) {
            expected.add("refused." + reason);
        }
        for (RosterField field : RosterField.values()) {
            expected.add("field." + field);
        }
        Texts bundle = Texts.of(RosterTexts.class, "roster");
        assertEquals(expected, bundle.keys(Language.FRENCH));
        assertEquals(expected, bundle.keys(Language.ENGLISH));
    }

    @Test
    void aProblemSaysWhereAndWhat() {
        RosterProblem problem =
                new RosterProblem(
                        "liste.csv",
                        1021,
                        "Naissance",
                        RosterProblem.Reason.BIRTH_DATE_AMBIGUOUS,
                        "14/03/2018",
                        RosterProblem.Outcome.REJECTED);

        assertEquals(
                "liste.csv, ligne 1021\u00A0: «\u00A014/03/2018\u00A0», dans"
                        + " «\u00A0Naissance\u00A0», peut se lire de deux façons. Écrivez l’année"
                        + " d’abord, comme 2016-12-22.",
                texts.sentence(Language.FRENCH, problem));
        assertTrue(texts.sentence(Language.ENGLISH, problem).contains("line 1021"));
        assertFalse(problem.toString().contains("14/03/2018"));
    }

    @Test
    void aRefusalNamesWhatIsMissing() {
        RosterReading.NotUnderstood refused =
                new RosterReading.NotUnderstood(
                        "liste.csv",
                        RefusalReason.COLUMNS_MISSING,
                        List.of(RosterField.BIRTH_DATE, RosterField.GROUP));

        assertEquals(
                "liste.csv has no column for: Birth date, Group. "
                        + "Say in the window what the columns are, or add it to the export.",
                texts.sentence(Language.ENGLISH, refused));
    }

    @Test
    void everySentenceCanBeSaid() {
        for (Language language : Language.values()) {
            for (RosterProblem.Reason reason : RosterProblem.Reason.values()) {
                RosterProblem problem =
                        new RosterProblem("F", 7, "C", reason, "V", RosterProblem.Outcome.UNCLEAR);
                assertTrue(texts.sentence(language, problem).startsWith("F, "), reason.name());
                assertFalse(texts.sentence(language, problem).contains("{"), reason.name());
            }
        }
    }
}
