package ca.aval.people.roster;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What one good row of a staff list says of one person, cleaned; null where it says nothing.
 *
 * @param number the employer's own number
 * @param title what the person does, as written
 * @param status what binds the person to the school, as written
 * @param lastDay the last day at the school
 * @param category what a list says that names roles instead of functions
 */
public record StaffLine(
        RosterPlace place,
        @Nullable String number,
        PersonName name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String status,
        @Nullable LocalDate lastDay,
        @Nullable EmployeeCategory category) {
    /** Whether both rows say the same, wherever they are. */
    boolean saysTheSameAs(StaffLine other) {
        return equals(
                new StaffLine(
                        place,
                        other.number,
                        other.name,
                        other.email,
                        other.title,
                        other.status,
                        other.lastDay,
                        other.category));
    }
}
