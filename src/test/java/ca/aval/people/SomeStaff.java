package ca.aval.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invented members of the staff. */
public final class SomeStaff {
    private SomeStaff() {}

    /** A teacher of a group since the end of August 2026. */
    public static StaffMember teacher(String number, String family, String given, String group) {
        Period year = Period.since(LocalDate.of(2026, 8, 24));
        return new StaffMember(
                StaffId.random(),
                0,
                number,
                new PersonName(family, given),
                null,
                "courriel@exemple.com",
                EmployeeCategory.TEACHER,
                List.of(new StaffFunction(UUID.randomUUID(), "Enseignante", group, year)),
                List.of(new Engagement(UUID.randomUUID(), EngagementType.EMPLOYEE, year)),
                List.of(),
                Set.of());
    }

    /** A volunteer bound to the school from one day to another, both included. */
    public static StaffMember volunteer(
            String family, String given, LocalDate first, LocalDate last) {
        return new StaffMember(
                StaffId.random(),
                0,
                null,
                new PersonName(family, given),
                null,
                null,
                EmployeeCategory.OUTSIDE,
                List.of(),
                List.of(
                        new Engagement(
                                UUID.randomUUID(),
                                EngagementType.VOLUNTEER,
                                Period.days(first, last))),
                List.of(),
                Set.of());
    }

    /** A few people: accents, a name alone, one to come and one who left. */
    public static List<StaffMember> school() {
        return List.of(
                teacher("10432", "Élie", "Rosalie", "041"),
                teacher("10440", "Dubé", "Marc-Antoine", "042"),
                teacher("10999", "Iqaluk", "", "051"),
                volunteer("Gagnon", "Line", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 6, 23)),
                volunteer("Zhao", "Wei", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 26)));
    }
}
