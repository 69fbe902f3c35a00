package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.roster.ColumnMeanings.Meaning;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SayColumnsTest {
    private static final List<String> HEADERS = List.of("A", "B", "C", "D");
    private static final RosterFile LIST = Lists.csv("A;B;C;D", "Roy;x;2016-12-22;041");
    private static final ColumnMeanings SAID =
            new ColumnMeanings(
                    false,
                    List.of(
                            new Meaning(RosterField.FAMILY_NAME, 0),
                            Meaning.NOT_READ,
                            new Meaning(RosterField.BIRTH_DATE, 0),
                            new Meaning(RosterField.GROUP, 0)));

    private final KeptColumnsInMemory kept = new KeptColumnsInMemory();
    private final SayColumns say = new SayColumns(Guard.of(Role.SECRETARY), kept);

    private RosterReading read(RosterFile file) {
        return new RosterReader().read(List.of(file), new ReadingOptions(null, null, kept));
    }

    @Test
    void whatWasSaidIsUsedForEveryListWithTheSameHeaders() {
        assertInstanceOf(RosterReading.NotUnderstood.class, read(LIST));
        assertEquals(List.of(), say.say(HEADERS, SAID));
        RosterReading.Read read = assertInstanceOf(RosterReading.Read.class, read(LIST));
        assertEquals(LocalDate.of(2016, 12, 22), read.lines().getFirst().birthDate());
        assertEquals("041", read.lines().getFirst().group());
        assertTrue(read.facts().getFirst().remembered());
        assertInstanceOf(
                RosterReading.Read.class, read(Lists.csv("a ;b;c;d", "Roy;;2016-12-22;1")));
        say.takeBack(HEADERS);
        assertInstanceOf(RosterReading.NotUnderstood.class, read(LIST));
    }

    @Test
    void aListOfStaffMayBeSaidToo() {
        say.say(
                HEADERS,
                new ColumnMeanings(
                        true,
                        List.of(
                                new Meaning(RosterField.FAMILY_NAME, 0),
                                new Meaning(RosterField.GIVEN_NAME, 0),
                                Meaning.NOT_READ,
                                new Meaning(RosterField.EMPLOYEE_NUMBER, 0))));
        RosterReading.Read read = assertInstanceOf(RosterReading.Read.class, read(LIST));
        assertEquals("041", read.staff().getFirst().number());
        assertEquals(List.of(), read.lines());
    }

    @Test
    void withoutWhatAListNeedsNothingIsKept() {
        ColumnMeanings poor =
                new ColumnMeanings(
                        false,
                        List.of(
                                Meaning.NOT_READ,
                                Meaning.NOT_READ,
                                new Meaning(RosterField.BIRTH_DATE, 0),
                                Meaning.NOT_READ));
        assertEquals(List.of(RosterField.FAMILY_NAME, RosterField.GROUP), say.say(HEADERS, poor));
        assertFalse(kept.of(HEADERS).isPresent());
    }

    @Test
    void onlyWhoMayImportSays() {
        SayColumns other = new SayColumns(Guard.of(Role.READ_ONLY), kept);
        assertThrows(Problem.class, () -> other.say(HEADERS, SAID));
        assertThrows(Problem.class, () -> other.takeBack(HEADERS));
    }
}
