package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.roster.ColumnMeanings.Meaning;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class LookAtColumnsTest {
    private final KeptColumnsInMemory kept = new KeptColumnsInMemory();
    private final ColumnActs acts =
            ColumnActs.of(Guard.of(Role.SECRETARY), new RosterReader(), kept);

    private ListColumns at(RosterFile file) {
        return acts.look()
                .at(file, new ReadingOptions(null, null, kept))
                .orElseThrow(() -> new AssertionError("no columns"));
    }

    @Test
    void everyColumnHasItsFirstValuesAndAGuess() {
        ListColumns columns =
                at(Lists.csv("Fiche;Famille;Prénom;Jour", "7;Roy;;", "8;Roy;Ève;2016-12-22"));
        assertEquals(List.of("Fiche", "Famille", "Prénom", "Jour"), columns.headers());
        assertEquals(List.of("Roy"), columns.columns().get(1).first());
        assertEquals(
                List.of(
                        new Meaning(RosterField.FILE_NUMBER, 0),
                        Meaning.NOT_READ,
                        new Meaning(RosterField.GIVEN_NAME, 0),
                        Meaning.NOT_READ),
                columns.pupils().columns());
        assertFalse(columns.aboutStaff());
        assertTrue(at(Lists.csv("Matricule;Nom;Prénom;Fonction", "1;Roy;Ève;Aide")).aboutStaff());
    }

    @Test
    void whatIsNoTableHasNoColumns() {
        RosterFile zip = Lists.zip(Map.of("a", "b"));
        assertTrue(acts.look().at(zip, ReadingOptions.FIND_OUT).isEmpty());
        assertTrue(acts.look().at(Lists.csv("bonjour"), ReadingOptions.FIND_OUT).isEmpty());
    }

    @Test
    void onlyWhoMayImportLooks() {
        LookAtColumns look = new LookAtColumns(Guard.of(Role.READ_ONLY), new RosterReader());
        RosterFile file = Lists.csv("a;b;c");
        assertThrows(Problem.class, () -> look.at(file, ReadingOptions.FIND_OUT));
    }
}
