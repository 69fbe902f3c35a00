package ca.aval.people;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented pupils. */
public final class SomePupils {
    public static final SchoolYear YEAR = new SchoolYear(2026);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 31);

    private SomePupils() {}

    /** A pupil in that group of the year, with one adult. */
    public static Pupil pupil(
            @Nullable String number, String family, String given, String birth, String group) {
        return new Pupil(
                PupilId.random(),
                0,
                number,
                new PersonName(family, given),
                LocalDate.parse(birth),
                List.of(stay(YEAR, "4", group, FIRST_DAY, null)),
                List.of(mother(family)));
    }

    /** The same pupil with an earlier year and a change of class in this one. */
    public static Pupil moved(Pupil pupil) {
        LocalDate day = LocalDate.of(2026, 9, 21);
        return new Pupil(
                pupil.id(),
                pupil.version(),
                pupil.fileNumber(),
                pupil.name(),
                pupil.birthDate(),
                List.of(
                        stay(
                                new SchoolYear(2025),
                                "3",
                                "031",
                                LocalDate.of(2025, 8, 29),
                                LocalDate.of(2026, 7, 1)),
                        stay(YEAR, "4", "042", FIRST_DAY, day),
                        stay(YEAR, "4", "041", day, null)),
                List.of(mother(pupil.name().family()), father("Ouellet")));
    }

    private static Enrolment stay(
            SchoolYear year,
            String level,
            String group,
            LocalDate from,
            @Nullable LocalDate until) {
        return new Enrolment(UUID.randomUUID(), year, level, group, from, until);
    }

    private static Guardian mother(String family) {
        return new Guardian(
                UUID.randomUUID(),
                1,
                new PersonName(family, "Maëlle"),
                Capacity.MOTHER,
                1,
                Language.FRENCH,
                "maelle@exemple.com",
                "418-555-0101",
                new PostalAddress("12, rue des Lilas", "Alma", "QC", "G8B 1A1"));
    }

    private static Guardian father(String family) {
        return new Guardian(
                UUID.randomUUID(),
                2,
                new PersonName(family, "Hugo"),
                Capacity.FATHER,
                2,
                Language.ENGLISH,
                null,
                null,
                PostalAddress.NONE);
    }

    /** A small school: accents, compound names, an apostrophe and two namesakes. */
    public static List<Pupil> school() {
        return List.of(
                pupil("2241", "Tremblay", "Félix", "2016-12-22", "041"),
                pupil("2250", "Tremblay", "Félix", "2017-03-02", "042"),
                moved(pupil("2214", "Nguyen", "Mai-Linh", "2016-10-05", "041")),
                pupil("2300", "O’Brien", "Liam", "2016-11-30", "042"),
                pupil(null, "Éthier", "Zoé", "2017-01-15", "041"),
                pupil("2199", "Côté-Lavoie", "Nathan", "2016-10-09", "051"),
                pupil("2188", "Diallo", "Aminata", "2017-05-21", "051"));
    }
}
