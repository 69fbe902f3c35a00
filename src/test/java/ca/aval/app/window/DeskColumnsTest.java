package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.desk.DeskInMemory;
import ca.aval.people.roster.ColumnMeanings;
import ca.aval.people.roster.ColumnMeanings.Meaning;
import ca.aval.people.roster.RosterField;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class DeskColumnsTest {
    private static final List<String> HEADERS = List.of("Fiche", "Tremblay", "Cour.");
    private static final ColumnMeanings SAID =
            new ColumnMeanings(
                    false,
                    List.of(
                            new Meaning(RosterField.FILE_NUMBER, 0),
                            Meaning.NOT_READ,
                            new Meaning(RosterField.EMAIL, 2)));

    private final DeskInMemory desk = new DeskInMemory();
    private final DeskColumns columns = new DeskColumns(desk);

    @Test
    void whatWasSaidComesBackForTheSameHeaders() {
        columns.keep(HEADERS, SAID);
        assertEquals(Optional.of(SAID), columns.of(List.of("FICHE", "tremblay", "cour")));
        assertEquals(Optional.empty(), columns.of(List.of("Fiche", "Nom", "Cour.")));
        columns.forget(HEADERS);
        assertEquals(Optional.empty(), columns.of(HEADERS));
    }

    @Test
    void noHeaderStandsInTheKey() {
        columns.keep(HEADERS, SAID);
        assertFalse(desk.keys("").getFirst().contains("tremblay"));
    }

    @Test
    void whatCannotBeReadIsFoundOutAnew() {
        columns.keep(HEADERS, SAID);
        String key = desk.keys("").getFirst();
        for (String odd : List.of("{", "{\"columns\":[{\"field\":\"OLD\"}]}")) {
            desk.keep(key, odd);
            assertEquals(Optional.empty(), columns.of(HEADERS), odd);
        }
    }
}
