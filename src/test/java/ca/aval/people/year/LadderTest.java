package ca.aval.people.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.people.Enrolment;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.UUID;

final class LadderTest {
    private static Ladder ladder(String... levelsAndGroups) {
        return new Ladder(
                Arrays.stream(levelsAndGroups)
                        .map(pair -> pair.split("/", -1))
                        .map(
                                pair ->
                                        new Enrolment(
                                                UUID.randomUUID(),
                                                YearSetting.YEAR,
                                                pair[0],
                                                pair[1],
                                                YearSetting.YEAR.firstDay(),
                                                null))
                        .toList());
    }

    @Test
    void theLevelsOfAQuebecSchoolFollow() {
        Ladder school = ladder("Préscolaire 4 ans/901", "1/011", "2/021", "6/061");
        assertEquals("Préscolaire 5 ans", school.next("Préscolaire 4 ans"));
        assertEquals("1", school.next("Préscolaire 5 ans"));
        assertEquals("3", school.next("2"));
        assertEquals(Fate.LEAVES, school.fate("6"));
        assertEquals(Fate.GOES_UP, school.fate("5"));
    }

    @Test
    void theWritingOfTheSchoolIsKept() {
        Ladder years = ladder("1re année/1A", "4e année/4A", "5e année/5A", "6e année/6A");
        assertEquals("5e année", years.next("4e année"));
        assertEquals("2e année", years.next("1re année"));
        assertEquals("1re année", years.next("Maternelle 5 ans"));
        Ladder ontario = ladder("Maternelle/MA", "Jardin/JA", "1/1A", "8/8A");
        assertEquals("Jardin", ontario.next("Maternelle"));
        assertEquals("1", ontario.next("Jardin"));
        Ladder secondary = ladder("Secondaire 1/101", "Secondaire 5/501");
        assertEquals("Secondaire 2", secondary.next("Secondaire 1"));
        assertEquals(Fate.LEAVES, secondary.fate("Secondaire 5"));
    }

    @Test
    void wordsWithoutALevelTellNothing() {
        Ladder school = ladder("1/011", "6/061");
        assertNull(school.next("Adaptation scolaire"));
        assertEquals(Fate.UNDECIDED, school.fate("Adaptation scolaire"));
        assertEquals(Fate.UNDECIDED, school.fate(null));
        assertEquals(Fate.UNDECIDED, school.fate("Groupe 12 du 3"));
    }

    @Test
    void groupsFollowTheirLevel() {
        Ladder school =
                ladder("Préscolaire 5 ans/001", "1/011", "1/012", "4/041", "5/051", "6/061");
        assertEquals("011", school.nextGroup("001", "Préscolaire 5 ans"));
        assertEquals("051", school.nextGroup("041", "4"));
        assertEquals("044", ladder("3/034").nextGroup("034", "3"), "the first 3 is the level");
        assertEquals("021", school.nextGroup("011", "1"), "012 is another group of level 1");
        assertEquals("ADA", school.nextGroup("ADA", "4"));
        assertEquals("501", ladder("4/401", "5/501").nextGroup("401", "4"));
        assertEquals("5A", ladder("4/4A", "5/5A").nextGroup("4A", "4"));
    }
}
