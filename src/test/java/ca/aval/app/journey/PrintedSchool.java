package ca.aval.app.journey;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.consent.PrintOrder;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A real register whose pupils have their forms of the year, for what comes back; for tests. */
public final class PrintedSchool {
    public static final SchoolYear YEAR = new SchoolYear(2026);

    private PrintedSchool() {}

    /** A register of that account in which nothing is yet. */
    public static OpenRegister make(
            Registers registers, Path folder, String user, String password) {
        return registers.create(
                folder,
                new FirstRunAnswers(
                        user,
                        "Odile Vachon",
                        password.toCharArray(),
                        "Centre des Rives",
                        "École des Pins",
                        Province.QC,
                        YEAR,
                        Language.FRENCH,
                        new FirstRunAnswers.Letterhead(
                                new PostalAddress("12, rue du Quai", "Saguenay", "QC", "G7X 3A8"),
                                "418 555-0100",
                                "bureau@pins.example",
                                null,
                                PrivacyOfficer.UNKNOWN,
                                null,
                                List.of())));
    }

    /** A pupil with a mother of the same name and a stepfather. */
    public static Pupil pupil(String family, String given, String born, String group) {
        return new Pupil(
                PupilId.random(),
                0,
                null,
                new PersonName(family, given),
                LocalDate.parse(born),
                List.of(new Enrolment(UUID.randomUUID(), YEAR, "4", group, YEAR.firstDay(), null)),
                List.of(
                        adult(1, family, "Maude", Capacity.MOTHER),
                        adult(2, "Roy", "Karl", Capacity.STEP_PARENT)));
    }

    private static Guardian adult(int rank, String family, String given, Capacity capacity) {
        return new Guardian(
                UUID.randomUUID(),
                rank,
                new PersonName(family, given),
                capacity,
                1,
                Language.FRENCH,
                null,
                null,
                PostalAddress.NONE);
    }

    /** Adds those pupils, begins the asking for these uses and prints everybody’s form. */
    public static void print(OpenRegister register, List<Pupil> pupils, List<String> uses) {
        register.work()
                .run(
                        Act.of("ADD_PUPILS"),
                        () -> {
                            register.people().add(pupils);
                            return pupils;
                        });
        register.consentActs().create().create(YEAR, uses, LocalDate.of(2026, 9, 18));
        register.consentActs().print().print(YEAR, new PrintOrder.Everyone(), Progress.NONE);
    }
}
