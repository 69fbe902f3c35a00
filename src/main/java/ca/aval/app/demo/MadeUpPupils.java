package ca.aval.app.demo;

import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The pupils of the demonstration school: twenty-four in each of nineteen groups, always the same.
 */
final class MadeUpPupils {
    private static final int IN_A_GROUP = 24;
    private static final int STEP_OF_NUMBERS = 7;

    private final SchoolYear year;
    private final int years;
    private final Random random = new Random(20260902);
    private final MadeUpNames names = new MadeUpNames();
    private int number = 201000;

    /**
     * @param years how many school years they have been there, this one included
     */
    MadeUpPupils(SchoolYear year, int years) {
        this.year = year;
        this.years = years;
    }

    /**
     * A step of the school.
     *
     * @param age in whole years on September 30
     * @param groups their codes
     */
    private record Step(String level, int age, List<String> groups) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step("Préscolaire 5 ans", 5, List.of("001", "002")),
                    new Step("1", 6, List.of("101", "102")),
                    new Step("2", 7, List.of("201", "202")),
                    new Step("3", 8, List.of("301", "302")),
                    new Step("4", 9, List.of("401", "402")),
                    new Step("5", 10, List.of("501", "502")),
                    new Step("6", 11, List.of("601", "602")),
                    new Step("1", 12, List.of("711")),
                    new Step("2", 13, List.of("721")),
                    new Step("3", 14, List.of("731")),
                    new Step("4", 15, List.of("741")),
                    new Step("5", 16, List.of("751")));

    /** The codes of the groups of the school. */
    static List<String> groups() {
        return STEPS.stream().flatMap(step -> step.groups().stream()).toList();
    }

    List<Pupil> all() {
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            for (int group = 0; group < STEPS.get(i).groups().size(); group++) {
                for (int n = 0; n < IN_A_GROUP; n++) {
                    pupils.add(pupil(i, group));
                }
            }
        }
        return pupils;
    }

    private Pupil pupil(int step, int group) {
        boolean english = random.nextInt(100) < 8;
        PersonName name = names.pupil(random, english);
        number += STEP_OF_NUMBERS;
        LocalDate youngest =
                LocalDate.of(year.firstYear() - STEPS.get(step).age(), Month.SEPTEMBER, 30);
        return new Pupil(
                new PupilId(id()),
                0,
                String.valueOf(number),
                name,
                youngest.minusDays(random.nextInt(365)),
                enrolments(step, group),
                guardians(name, english));
    }

    private List<Enrolment> enrolments(int step, int group) {
        List<Enrolment> stays = new ArrayList<>();
        for (int back = Math.min(years - 1, step); back >= 0; back--) {
            Step then = STEPS.get(step - back);
            SchoolYear when = new SchoolYear(year.firstYear() - back);
            stays.add(
                    new Enrolment(
                            id(),
                            when,
                            then.level(),
                            then.groups().get(Math.min(group, then.groups().size() - 1)),
                            LocalDate.of(when.firstYear(), Month.AUGUST, 28),
                            null));
        }
        return stays;
    }

    private List<Guardian> guardians(PersonName pupil, boolean english) {
        Language language = english ? Language.ENGLISH : Language.FRENCH;
        boolean separated = random.nextInt(100) < 15;
        boolean alone = random.nextInt(100) < 12;
        Capacity first = random.nextInt(100) < 2 ? Capacity.LEGAL_TUTOR : Capacity.MOTHER;
        List<Guardian> guardians = new ArrayList<>();
        guardians.add(guardian(1, names.adult(random, english, pupil), first, 1, language));
        if (!alone && first == Capacity.MOTHER) {
            guardians.add(
                    guardian(
                            2,
                            names.adult(random, english, pupil),
                            Capacity.FATHER,
                            separated ? 2 : 1,
                            language));
        }
        return guardians;
    }

    private Guardian guardian(
            int rank, PersonName name, Capacity capacity, int household, Language language) {
        int house = 10 + random.nextInt(3000);
        String phone = "418-555-%04d".formatted(random.nextInt(10000));
        return new Guardian(
                id(),
                rank,
                name,
                capacity,
                household,
                language,
                random.nextInt(100) < 10 ? null : names.email(name, random),
                phone,
                new PostalAddress(
                        house + ", " + names.street(random), "Rivière-Blanche", "QC", "G0X 9Z9"));
    }

    private UUID id() {
        return MadeUpIds.next(random);
    }
}
