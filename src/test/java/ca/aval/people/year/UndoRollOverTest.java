package ca.aval.people.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.SampleRegister;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.People;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.PupilId;
import ca.aval.people.SomePupils;
import ca.aval.people.roster.ReadingOptions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class UndoRollOverTest {
    private static final List<String> LEVELS =
            List.of("Préscolaire 4 ans", "Préscolaire 5 ans", "1", "2", "3", "6", "", "Adapté");
    @TempDir private Path folder = Path.of("");

    /** All that is known of a pupil but how often it was written. */
    private record Content(
            PersonName name,
            LocalDate birthDate,
            @Nullable String number,
            Set<Enrolment> stays,
            Set<Guardian> adults,
            @Nullable String usualName,
            Set<LegalFact> facts,
            Set<PupilField> byHand) {}

    private static Map<PupilId, Content> content(List<Pupil> pupils) {
        return pupils.stream()
                .collect(
                        Collectors.toMap(
                                Pupil::id,
                                p ->
                                        new Content(
                                                p.name(),
                                                p.birthDate(),
                                                p.fileNumber(),
                                                Set.copyOf(p.enrolments()),
                                                Set.copyOf(p.guardians()),
                                                p.usualName(),
                                                Set.copyOf(p.facts()),
                                                p.handEdited())));
    }

    @Test
    void whateverTheSchoolTakingBackGivesTheSameContentAndAgainTheSame() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            YearSetting setting = anySchool(random);
            var before = content(setting.people.everyone());
            RollOverPlan plan = decideAll(anyPlan(setting, random), random);
            RollOverChange change = YearSetting.applied(setting.acts.apply().apply(plan));
            var after = content(setting.people.everyone());
            for (int times = 0; times < 2; times++) {
                assertEquals(TakenBack.DONE, setting.acts.undo().undo(change), "seed " + seed);
                assertEquals(before, content(setting.people.everyone()), "seed " + seed);
                assertEquals(YearSetting.YEAR, setting.schools.current().year());
                assertEquals(TakenBack.DONE, setting.acts.undo().redo(change), "seed " + seed);
                assertEquals(after, content(setting.people.everyone()), "seed " + seed);
                assertEquals(YearSetting.NEXT, setting.schools.current().year());
            }
        }
    }

    private static YearSetting anySchool(Random random) {
        YearSetting setting = new YearSetting();
        setting.people.add(
                IntStream.range(0, 3 + random.nextInt(25))
                        .mapToObj(
                                i -> {
                                    String level = LEVELS.get(random.nextInt(LEVELS.size()));
                                    return YearSetting.pupil(
                                            "" + (100 + i),
                                            "Famille" + i,
                                            "Enfant",
                                            level.isEmpty() ? null : level,
                                            "0" + random.nextInt(7) + random.nextInt(3));
                                })
                        .toList());
        return setting;
    }

    private static RollOverPlan anyPlan(YearSetting setting, Random random) {
        if (random.nextBoolean()) {
            return setting.plan();
        }
        String[] rows =
                IntStream.range(0, 30)
                        .filter(i -> random.nextInt(3) > 0)
                        .mapToObj(
                                i ->
                                        "%d;Famille%d;%s;2016-03-01;%d;02%d"
                                                .formatted(
                                                        100 + i,
                                                        i,
                                                        random.nextBoolean() ? "Enfant" : "Autre",
                                                        1 + random.nextInt(6),
                                                        random.nextInt(4)))
                        .toArray(String[]::new);
        return rows.length == 0 ? setting.plan() : setting.plan(rows);
    }

    private static RollOverPlan decideAll(RollOverPlan plan, Random random) {
        Fate[] fates = {Fate.GOES_UP, Fate.REPEATS, Fate.LEAVES};
        RollOverPlan decided = plan;
        for (RollOverLine line : plan.lines()) {
            if (line.fate() == Fate.UNDECIDED || random.nextInt(5) == 0) {
                decided = decided.with(line.pupil().id(), fates[random.nextInt(3)]);
            }
        }
        return decided;
    }

    @Test
    void aYearInUseOrAChangedPupilStays() {
        YearSetting setting = new YearSetting().withSchool();
        RollOverPlan plan = setting.plan().withUndecided(Fate.LEAVES);
        RollOverChange change = YearSetting.applied(setting.acts.apply().apply(plan));
        setting.used.add(YearSetting.NEXT);
        assertEquals(TakenBack.YEAR_IN_USE, setting.acts.undo().undo(change));
        setting.used.clear();
        Pupil pupil = setting.pupil("20");
        setting.people.change(
                pupil,
                new Pupil(
                        pupil.id(),
                        pupil.version(),
                        pupil.fileNumber(),
                        new PersonName("Côté-Roy", "Noé"),
                        pupil.birthDate(),
                        pupil.enrolments(),
                        pupil.guardians()));
        assertEquals(TakenBack.CHANGED_SINCE, setting.acts.undo().undo(change));
        assertEquals("Côté-Roy", setting.pupil("20").name().family());
    }

    @Test
    void aCourtOrderRecordedSinceStays() {
        YearSetting setting = new YearSetting().withSchool();
        YearSetting.markByHand(setting, "21");
        RollOverPlan plan = setting.plan().withUndecided(Fate.LEAVES);
        RollOverChange change = YearSetting.applied(setting.acts.apply().apply(plan));
        assertEquals(TakenBack.DONE, setting.acts.undo().undo(change));
        assertEquals(TakenBack.DONE, setting.acts.undo().redo(change));
        YearSetting.recordOrder(setting, "20");
        assertEquals(TakenBack.CHANGED_SINCE, setting.acts.undo().undo(change));
        assertEquals(1, setting.pupil("20").facts().size());
    }

    @Test
    void aUsualNameGivenSinceStays() {
        YearSetting setting = new YearSetting().withSchool();
        RollOverPlan plan = setting.plan().withUndecided(Fate.LEAVES);
        RollOverChange change = YearSetting.applied(setting.acts.apply().apply(plan));
        Pupil pupil = setting.pupil("20");
        setting.people.change(
                pupil, pupil.identified("20", pupil.name(), "Nono", pupil.birthDate()));
        assertEquals(TakenBack.CHANGED_SINCE, setting.acts.undo().undo(change));
        assertEquals("Nono", setting.pupil("20").usualName());
    }

    @Test
    void theRegisterKeepsAndTakesBackTheTurn() {
        try (SampleRegister sample = new SampleRegister(folder.resolve("registre"))) {
            OpenRegister register = sample.open();
            sample.add(SomePupils.school());
            People people = register.people();
            var before = content(register.work().read(people::everyone));
            RollOverActs acts = register.rollOverActs();
            RollOverPlan plan =
                    YearSetting.ready(
                                    acts.plan()
                                            .plan(
                                                    List.of(
                                                            YearSetting.list(
                                                                    "2241;Tremblay;Félix;2016-12-22;5;051",
                                                                    "9;Neuf;Ana;2017-01-01;5;051")),
                                                    ReadingOptions.FIND_OUT))
                            .withUndecided(Fate.LEAVES);
            RollOverChange change = YearSetting.applied(acts.apply().apply(plan));
            assertEquals(YearSetting.NEXT, register.school().year());
            assertEquals(2, register.work().read(() -> people.enrolled(YearSetting.NEXT)).size());
            assertEquals(TakenBack.DONE, acts.undo().undo(change));
            assertEquals(YearSetting.YEAR, register.school().year());
            assertEquals(before, content(register.work().read(people::everyone)));
            assertEquals(TakenBack.DONE, acts.undo().redo(change));
            assertEquals(TakenBack.CHANGED_SINCE, acts.undo().redo(change), "not twice");
        }
    }
}
