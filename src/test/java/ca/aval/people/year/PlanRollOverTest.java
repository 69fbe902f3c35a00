package ca.aval.people.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PlanRollOverTest {
    private final YearSetting setting = new YearSetting().withSchool();

    @Test
    void eachLevelGoesUpAndTheLastOneLeaves() {
        RollOverPlan plan = setting.plan();
        assertEquals(YearSetting.NEXT, plan.to());
        assertEquals(6, plan.count(Fate.GOES_UP));
        assertEquals(2, plan.count(Fate.LEAVES));
        assertEquals(1, plan.count(Fate.UNDECIDED));
        assertEquals("1", YearSetting.line(plan, "10").level());
        assertEquals("011", YearSetting.line(plan, "10").group());
        assertEquals("061", YearSetting.line(plan, "50").group());
        assertEquals(Fate.UNDECIDED, YearSetting.line(plan, "90").fate());
        assertEquals(0, setting.work.acts().size());
    }

    @Test
    void aPersonDecidesForAPupilAndForAGroup() {
        RollOverPlan plan =
                setting.plan()
                        .with(setting.pupil("20").id(), Fate.REPEATS)
                        .with(setting.pupil("60").id(), Fate.REPEATS)
                        .withUndecided(Fate.GOES_UP)
                        .regroup("051", "063");
        assertEquals("011", YearSetting.line(plan, "20").group());
        assertEquals("1", YearSetting.line(plan, "20").level());
        assertEquals("6", YearSetting.line(plan, "60").level());
        assertEquals("ADA", YearSetting.line(plan, "90").group());
        assertEquals("063", YearSetting.line(plan, "50").group());
        assertEquals("062", YearSetting.line(plan, "51").group(), "another group stays");
        assertEquals(0, plan.count(Fate.UNDECIDED));
    }

    @Test
    void theListOfNextYearSaysWhoStays() {
        RollOverPlan plan =
                setting.plan(
                        "20;Côté;Noé;2016-03-01;2;023",
                        "50;Nadeau;Alix;2016-03-01;5;051",
                        "51;Tremblay;Zoé;2015-02-31;6;061",
                        "99;Nouveau;Ève;2016-05-05;2;021");
        assertEquals(Fate.GOES_UP, YearSetting.line(plan, "20").fate());
        assertEquals("023", YearSetting.line(plan, "20").group());
        assertEquals(Fate.REPEATS, YearSetting.line(plan, "50").fate());
        assertEquals(Fate.LEAVES, YearSetting.line(plan, "10").fate());
        assertEquals(
                Fate.UNDECIDED,
                YearSetting.line(plan, "51").fate(),
                "in the list, though the row cannot be read");
        assertEquals(1, plan.arrivals());
    }

    @Test
    void aRowThatSaysThePupilLeftMakesThemLeave() {
        RollOverPlan plan =
                YearSetting.ready(
                        setting.acts
                                .plan()
                                .plan(
                                        List.of(
                                                YearSetting.listWithStatus(
                                                        "20;Côté;Noé;2016-03-01;2;023;Parti",
                                                        "50;Nadeau;Alix;2016-03-01;6;061;Actif")),
                                        ReadingOptions.FIND_OUT));
        assertEquals(Fate.LEAVES, YearSetting.line(plan, "20").fate());
        assertNull(YearSetting.line(plan, "20").group());
        assertEquals(Fate.GOES_UP, YearSetting.line(plan, "50").fate());
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        RosterFile file = new RosterFile("x.csv", new byte[] {1, 2, 3});
        assertInstanceOf(
                PlannedRollOver.Refused.class,
                setting.acts.plan().plan(List.of(file), ReadingOptions.FIND_OUT));
    }

    @Test
    void aReaderPlansNothing() {
        YearSetting reader = new YearSetting(Role.READ_ONLY);
        assertThrows(
                Problem.class, () -> reader.acts.plan().plan(List.of(), ReadingOptions.FIND_OUT));
    }
}
