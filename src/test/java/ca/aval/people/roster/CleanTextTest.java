package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.roster.RosterProblem.Reason;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void keepsAGoodNameAsItIs() {
        assertEquals(new CleanText("D’Amours Côté", null), CleanText.of("D’Amours Côté"));
    }

    @Test
    void composesAccentsWithoutAWord() {
        assertEquals(new CleanText("Élodie", null), CleanText.of("E\u0301lodie"));
    }

    @Test
    void trimsTheEnds() {
        assertEquals(new CleanText("Roy", Reason.BLANK_TRIMMED), CleanText.of(" Roy\u00A0"));
    }

    @Test
    void mendsOddWhiteSpace() {
        CleanText mended = new CleanText("El Khoury", Reason.WHITE_SPACE_MENDED);

        assertEquals(mended, CleanText.of("El\u00A0Khoury"));
        assertEquals(mended, CleanText.of("El  Khoury"));
        assertEquals(mended, CleanText.of("El\t\nKhoury"));
        assertEquals(mended, CleanText.of("El Khou\u200Bry"));
        assertEquals(
                new CleanText("St-Onge", Reason.WHITE_SPACE_MENDED), CleanText.of("St-\tOnge"));
    }

    @Test
    void keepsAFormulaAsText() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@A1"}) {
            assertEquals(
                    new CleanText(formula, Reason.FORMULA_KEPT_AS_TEXT), CleanText.of(formula));
        }
    }

    @Test
    void readsADashAsNothing() {
        assertEquals(new CleanText("", null), CleanText.of(" — "));
        assertEquals(new CleanText("", null), CleanText.of("\u00A0"));
    }
}
