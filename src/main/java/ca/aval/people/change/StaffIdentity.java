package ca.aval.people.change;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.PersonName;
import ca.aval.people.StaffMember;

import org.jspecify.annotations.Nullable;

/**
 * Who a member of the staff is, as typed.
 *
 * @param family the only name of a person who has one
 * @param usual the given name by which the person is called, when it is another
 */
public record StaffIdentity(
        @Nullable String employeeNumber,
        String family,
        String given,
        @Nullable String usual,
        @Nullable String email,
        EmployeeCategory category) {
    public StaffIdentity {
        employeeNumber = Typed.orNull(employeeNumber);
        family = Typed.of(family);
        given = Typed.of(given);
        usual = Typed.orNull(usual);
        email = Typed.orNull(email);
    }

    StaffMember applied(StaffMember known) {
        return new StaffMember(
                known.id(),
                known.version(),
                employeeNumber,
                new PersonName(family, given),
                given.equals(usual) ? null : usual,
                email,
                category,
                known.functions(),
                known.engagements(),
                known.leaves(),
                known.handEdited());
    }
}
