package ca.aval.people;

import ca.aval.platform.text.NameOrder;

import java.util.Comparator;

/** Staff in the order of a directory. */
public final class StaffOrder {
    private StaffOrder() {}

    /** By family and given name as French people sort. */
    public static Comparator<StaffMember> byName() {
        Comparator<String> french = NameOrder.french();
        return Comparator.<StaffMember, String>comparing(p -> p.name().family(), french)
                .thenComparing(p -> p.knownAs().given(), french)
                .thenComparing(p -> p.id().value());
    }
}
