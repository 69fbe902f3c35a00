package ca.aval.people;

import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;

import java.util.Comparator;

/** Pupils in class-list order. */
public final class PupilOrder {
    private PupilOrder() {}

    /** By group, then family and given name as French people sort, then birth date. */
    public static Comparator<Pupil> byGroup(SchoolYear year) {
        Comparator<String> french = NameOrder.french();
        return Comparator.<Pupil, String>comparing(
                        p -> p.enrolment(year).map(Enrolment::group).orElse(""), french)
                .thenComparing(byName());
    }

    /** By family and given name as French people sort, then birth date. */
    public static Comparator<Pupil> byName() {
        Comparator<String> french = NameOrder.french();
        return Comparator.<Pupil, String>comparing(p -> p.name().family(), french)
                .thenComparing(p -> p.name().given(), french)
                .thenComparing(Pupil::birthDate)
                .thenComparing(p -> p.id().value());
    }
}
