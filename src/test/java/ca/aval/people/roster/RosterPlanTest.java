package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.PeopleInMemory;
import ca.aval.people.Pupil;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.platform.time.SchoolYear;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class RosterPlanTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final String LEA = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");
    private static final String NOE = Lists.row("9002", "Caron", "Noé", "2016-05-14", "042");
    private static final String NAMELESS_HEADER = "Nom;Prénom;Naissance;Groupe";

    private final PeopleInMemory people = new PeopleInMemory();

    /** Imports the list and returns the plan that did it. */
    private RosterPlan imported(String... lines) {
        RosterPlan plan = plan(lines);
        PlannedPupils planned = PlannedPupils.of(plan, YEAR, DAY);
        people.add(planned.added());
        planned.changed().forEach(change -> people.change(change.before(), change.after()));
        return plan;
    }

    private RosterPlan plan(String... lines) {
        return plan(Lists.csv(lines));
    }

    private RosterPlan plan(RosterFile... files) {
        return RosterPlan.against(Lists.read(files), people.everyone(), YEAR);
    }

    private static List<String> told(RosterPlan plan) {
        return plan.problems().stream().map(RosterProblem::toString).toList();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        String separated = Lists.row("9003", "Roy", "Zoé", "2016-07-01", "041") + "Oui";
        String english =
                Lists.row("9004", "Lee", "Ann", "2016-07-02", "041").replace("Français", "A");
        assertEquals(4, imported(Lists.HEADER, LEA, NOE, separated, english).newcomers().size());

        RosterPlan again = plan(Lists.HEADER, LEA, NOE, separated, english);

        assertEquals(List.of(), again.changed());
        assertEquals(4, again.unchanged().size());
        assertFalse(again.changesSomething());
    }

    @Test
    void theSameArchiveTwiceChangesNothing() {
        for (var files : List.of(Lists.oneRoster11(), Lists.oneRoster12())) {
            PeopleInMemory fresh = new PeopleInMemory();
            RosterReading.Read read = Lists.read(Lists.zip(files));
            fresh.add(
                    PlannedPupils.of(RosterPlan.against(read, List.of(), YEAR), YEAR, DAY).added());

            RosterPlan again = RosterPlan.against(read, fresh.everyone(), YEAR);

            assertEquals(List.of(), again.changed());
            assertEquals(2, again.unchanged().size());
        }
    }

    @Test
    void everyTrapIsToldOnItsLine() {
        for (Charset charset : List.of(Lists.WINDOWS_1252, StandardCharsets.UTF_8)) {
            RosterPlan plan = plan(Lists.csv(charset, traps()));

            assertEquals(
                    List.of(
                            "liste.csv:3 BIRTH_DATE_IMPOSSIBLE REJECTED",
                            "liste.csv:4 BIRTH_DATE_AMBIGUOUS REJECTED",
                            "liste.csv:5 FAMILY_NAME_MISSING REJECTED",
                            "liste.csv:6 FORMULA_KEPT_AS_TEXT IMPORTED",
                            "liste.csv:7 GROUP_MISSING REJECTED",
                            "liste.csv:8 BLANK_TRIMMED IMPORTED",
                            "liste.csv:9 WHITE_SPACE_MENDED IMPORTED",
                            "liste.csv:10 REPEATED_ROW IMPORTED",
                            "liste.csv:11 CONTRADICTING_ROWS UNCLEAR",
                            "liste.csv:12 CONTRADICTING_ROWS UNCLEAR",
                            "liste.csv:13 ROW_TOO_SHORT REJECTED"),
                    told(plan));
            assertEquals(4, plan.newcomers().size());
            assertEquals(1, plan.unchanged().size());
            assertEquals(2, plan.unclear().size());
            assertEquals(5, plan.rejectedRows());
            assertEquals("St-Onge", plan.newcomers().get(3).name().family());
            assertEquals("099", plan.newcomers().get(2).group());
            assertEquals("=SOMME(\"A1\")", plan.newcomers().get(1).name().given());
        }
    }

    private static String[] traps() {
        return new String[] {
            Lists.HEADER,
            LEA,
            Lists.row("9010", "Aubin", "Rémi", "2018-02-30", "041"),
            Lists.row("9011", "Aubin", "Lise", "09/04/2018", "041"),
            Lists.row("9012", "", "Lise", "2018-04-09", "041"),
            Lists.row("9013", "Aubin", "\"=SOMME(\"\"A1\"\")\"", "2018-04-09", "041"),
            Lists.row("9014", "Aubin", "Lise", "2018-04-09", ""),
            Lists.row("9015", "Aubin", "Lise", "2018-04-09", "099 "),
            Lists.row("9016", "St-\tOnge  ", "Lise", "2018-04-09", "041"),
            LEA,
            Lists.row("9017", "Hébert", "Anna", "2018-04-09", "041"),
            Lists.row("9017", "Hébert", "Anna", "2018-04-09", "042"),
            "9018;Hébert;Guy;2018-04-09;M;4;041;Français;Hébert",
            ";;;;;;;;;;;;;;;;;;;;;;",
            ""
        };
    }

    @Test
    void aChangeOfClassIsToldBeforeAndAfter() {
        imported(Lists.HEADER, LEA);

        RosterPlan plan = plan(Lists.HEADER, LEA.replace(";041;", ";042;"));

        assertEquals(
                List.of(new FieldChange(RosterField.GROUP, 0, "041", "042")),
                plan.changed().getFirst().changes());
    }

    @Test
    void anEmptyCellErasesNothing() {
        imported(Lists.HEADER, LEA + "Oui");

        RosterPlan plan =
                plan(
                        Lists.HEADER,
                        LEA.replace("m.savoie@exemple.com", "")
                                .replace("12, rue des Lilas;Alma;QC;G8B 1A1", ";;;")
                                .replace(";4;041;Français;", ";;041;;")
                                .replace("Ouellet;Hugo;Père", ";;"));

        assertEquals(List.of(), plan.changed());
        assertEquals(1, plan.unchanged().size());
    }

    @Test
    void aNumberWithAnotherNameAndBirthDateIsUnclear() {
        imported(Lists.HEADER, LEA);

        RosterPlan other = plan(Lists.HEADER, Lists.row("9001", "Roy", "Zoé", "2017-01-02", "041"));

        assertEquals(Reason.NUMBER_OF_ANOTHER_PUPIL, other.unclear().getFirst().reason());
        assertEquals(people.everyone(), other.unclear().getFirst().candidates());
        assertEquals(List.of(), other.absent());
        assertFalse(other.changesSomething());
    }

    @Test
    void aNumberWithOneOfThemDifferentIsAChange() {
        imported(Lists.HEADER, LEA, NOE);

        RosterPlan plan =
                plan(
                        Lists.HEADER,
                        LEA.replace("2016-12-22", "2016-12-23"),
                        NOE.replace("Caron", "Carron"));

        assertEquals(
                List.of(
                        new FieldChange(RosterField.BIRTH_DATE, 0, "2016-12-22", "2016-12-23"),
                        new FieldChange(RosterField.FAMILY_NAME, 0, "Caron", "Carron")),
                plan.changed().stream().flatMap(c -> c.changes().stream()).toList());
    }

    @Test
    void withoutNumberASameNameAndBirthDateNeverMatches() {
        imported(Lists.HEADER, LEA);

        RosterPlan plan =
                plan(NAMELESS_HEADER, "Savoie;Léa;2016-12-22;041", "Savoie;Léa;2016-12-23;041");

        assertEquals(Reason.SAME_NAME_AND_BIRTH_DATE, plan.unclear().getFirst().reason());
        assertEquals(1, plan.unclear().size());
        assertEquals(1, plan.newcomers().size());
    }

    @Test
    void aNewNumberForANamesakeIsUnclearUnlessTheOtherIsListedToo() {
        imported(Lists.HEADER, LEA);
        String twin = LEA.replace("9001", "9009");

        assertEquals(
                Reason.KNOWN_UNDER_ANOTHER_NUMBER,
                plan(Lists.HEADER, twin).unclear().getFirst().reason());
        assertEquals(1, plan(Lists.HEADER, LEA, twin).newcomers().size());
    }

    @Test
    void whoIsNotInTheListIsAbsentUnlessTheirRowIsRejected() {
        imported(Lists.HEADER, LEA, NOE);

        assertEquals(
                List.of("9002"),
                plan(Lists.HEADER, LEA).absent().stream().map(Pupil::fileNumber).toList());
        assertEquals(
                List.of(), plan(Lists.HEADER, LEA, NOE.replace("2016-05-14", "hier")).absent());
    }

    @Test
    void severalFilesAreOnePlan() {
        RosterPlan plan =
                plan(
                        Lists.csv(Lists.HEADER, LEA),
                        new RosterFile("b.csv", bytes(Lists.HEADER, NOE, LEA)));

        assertEquals(2, plan.newcomers().size());
        assertEquals(List.of("b.csv:3 REPEATED_ROW IMPORTED"), told(plan));
    }

    @Test
    void anUnclearRowHasNoWarnings() {
        RosterPlan plan =
                plan(Lists.HEADER, LEA, Lists.row("9001", "Savoie ", "Léa", "2016-12-22", "043"));

        assertEquals(
                List.of(
                        "liste.csv:2 CONTRADICTING_ROWS UNCLEAR",
                        "liste.csv:3 CONTRADICTING_ROWS UNCLEAR"),
                told(plan));
    }

    @Test
    void theVersionChangesWithAnyone() {
        imported(Lists.HEADER, LEA);
        PeopleVersion before = plan(Lists.HEADER, LEA).version();
        Pupil lea = people.everyone().getFirst();
        people.change(lea, lea);

        assertNotEquals(before, plan(Lists.HEADER, LEA).version());
        assertTrue(plan(Lists.HEADER, LEA).changed().isEmpty());
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
