package ca.aval.people.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilField;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class ApplyRollOverTest {
    private final YearSetting setting = new YearSetting().withSchool();

    private AppliedRollOver apply(RollOverPlan plan) {
        return setting.acts.apply().apply(plan);
    }

    @Test
    void theNextYearIsAtWorkAndTheLastOneStaysAsItWas() {
        int before = setting.people.enrolled(YearSetting.YEAR).size();
        apply(setting.plan().withUndecided(Fate.LEAVES));
        assertEquals(YearSetting.NEXT, setting.schools.current().year());
        assertEquals(before, setting.people.enrolled(YearSetting.YEAR).size());
        assertEquals(6, setting.people.enrolled(YearSetting.NEXT).size());
        var stay = setting.pupil("50").enrolment(YearSetting.NEXT).orElseThrow();
        assertEquals("061", stay.group());
        assertEquals("6", stay.level());
        assertEquals(LocalDate.of(2027, 7, 1), stay.from());
        assertEquals(
                List.of("from=2026-2027", "to=2027-2028", "up=6", "repeat=0", "leave=3", "new=0"),
                setting.work.acts().getLast().about());
        assertEquals(1, setting.work.acts().size());
    }

    @Test
    void nobodyIsTurnedWhileOneWaits() {
        assertEquals(new AppliedRollOver.Undecided(1), apply(setting.plan()));
        assertEquals(YearSetting.YEAR, setting.schools.current().year());
        assertEquals(0, setting.work.acts().size());
    }

    @Test
    void aPlanOfAnotherDayIsStale() {
        RollOverPlan plan = setting.plan().withUndecided(Fate.LEAVES);
        setting.people.add(List.of(YearSetting.pupil("77", "Bélanger", "Ana", "1", "011")));
        assertEquals(new AppliedRollOver.Stale(), apply(plan));
        assertEquals(YearSetting.YEAR, setting.schools.current().year());
        RollOverPlan again = setting.plan().withUndecided(Fate.LEAVES);
        apply(again);
        assertEquals(new AppliedRollOver.Stale(), apply(again), "not twice");
    }

    @Test
    void theListBringsArrivalsAndClasses() {
        apply(
                setting.plan(
                        "20;Côté;Noé;2016-03-01;2;023",
                        "50;Nadeau;Alix;2016-03-01;5;052",
                        "99;Nouveau;Ève;2016-05-05;2;021"));
        assertEquals(3, setting.people.enrolled(YearSetting.NEXT).size());
        assertEquals("052", setting.pupil("50").enrolment(YearSetting.NEXT).orElseThrow().group());
        assertTrue(setting.pupil("10").enrolment(YearSetting.NEXT).isEmpty());
        assertEquals(9, setting.people.enrolled(YearSetting.YEAR).size(), "history");
    }

    @Test
    void aPersonsWordGoesBeforeTheList() {
        apply(
                setting.plan("20;Côté;Noé;2016-03-01;2;023", "50;Nadeau;Alix;2016-03-01;6;061")
                        .with(setting.pupil("20").id(), Fate.REPEATS)
                        .with(setting.pupil("50").id(), Fate.LEAVES));
        assertEquals("011", setting.pupil("20").enrolment(YearSetting.NEXT).orElseThrow().group());
        assertTrue(setting.pupil("50").enrolment(YearSetting.NEXT).isEmpty());
    }

    @Test
    void whatJudgmentsSayTheUsualNameAndTheHandEditsStay() {
        YearSetting.markByHand(setting, "20");
        Pupil before = setting.pupil("20");
        apply(setting.plan().withUndecided(Fate.LEAVES));
        Pupil after = setting.pupil("20");
        assertEquals(before.facts(), after.facts());
        assertEquals("Nono", after.usualName());
        assertEquals(Set.of(PupilField.USUAL_NAME), after.handEdited());
        assertEquals("021", after.enrolment(YearSetting.NEXT).orElseThrow().group());
    }
}
