package ca.aval.people.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.Capacity;
import ca.aval.people.PeopleInMemory;
import ca.aval.people.Pupil;
import ca.aval.people.PupilForms;
import ca.aval.people.SomePupils;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffInMemory;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.PostalAddress;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A school office in memory on October 5, 2026, for tests. */
public final class Office {
    public static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    public static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-05T14:00:00Z"), ZoneOffset.UTC));

    public final PeopleInMemory people = new PeopleInMemory();
    public final StaffInMemory staff = new StaffInMemory();
    public final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    public final List<PupilForms.Form> forms = new ArrayList<>();
    public final Pupil pupil = SomePupils.pupil("2241", "Ménard", "Léa", "2016-12-22", "041");
    public final StaffMember teacher = SomeStaff.teacher("10432", "Élie", "Rosalie", "041");

    public Office() {
        people.add(List.of(pupil));
        staff.add(List.of(teacher));
    }

    public PupilActs pupils(Role role) {
        return acts(role).pupils();
    }

    public StaffActs staff(Role role) {
        return acts(role).staff();
    }

    public PeopleActs acts(Role role) {
        return PeopleActs.of(Guard.of(role), work, people, staff, id -> List.copyOf(forms), CLOCK);
    }

    /** An adult of a second household. */
    public static GuardianDraft adult(String family, String given) {
        return new GuardianDraft(
                family,
                given,
                Capacity.FATHER,
                2,
                Language.ENGLISH,
                " p@exemple.com ",
                "",
                new PostalAddress("", "", "", ""));
    }

    static <T> T kept(Edited<T> edited) {
        return Objects.requireNonNull(((Edited.Kept<T>) edited).after());
    }

    static <T> EditRefusal refused(Edited<T> edited) {
        return ((Edited.Refused<T>) edited).reason();
    }

    /** Asserts that this one act was kept, and that it names the record by identity only. */
    void assertAct(String name, String about) {
        assertEquals(1, work.acts().size());
        assertEquals(name, work.acts().getFirst().name());
        assertEquals(List.of(about), work.acts().getFirst().about());
    }
}
