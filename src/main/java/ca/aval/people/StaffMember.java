package ca.aval.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A person employed by the school or coming under its policy in any other way; one person is one
 * record whatever the number of their schools.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param employeeNumber the employer’s own number, as written; null when there is none
 * @param usualName the name by which the person is called, when it is another
 * @param functions by first day
 * @param engagements by first day
 * @param leaves by first day
 * @param handEdited what was corrected by hand
 */
public record StaffMember(
        StaffId id,
        int version,
        @Nullable String employeeNumber,
        PersonName name,
        @Nullable String usualName,
        @Nullable String email,
        EmployeeCategory category,
        List<StaffFunction> functions,
        List<Engagement> engagements,
        List<StaffLeave> leaves,
        Set<StaffField> handEdited) {
    public StaffMember {
        functions = List.copyOf(functions);
        engagements = List.copyOf(engagements);
        leaves = List.copyOf(leaves);
        handEdited = Set.copyOf(handEdited);
    }

    /** The name under which the person is known here. */
    public PersonName knownAs() {
        return usualName == null ? name : new PersonName(name.family(), usualName);
    }

    /** Present while one engagement holds; to come when the first is; ended otherwise. */
    public Period.Standing standing(LocalDate day) {
        boolean present = engagements.stream().anyMatch(e -> e.period().holdsOn(day));
        if (present) {
            return Period.Standing.PRESENT;
        }
        return engagements.stream()
                        .anyMatch(e -> e.period().standing(day) == Period.Standing.TO_COME)
                ? Period.Standing.TO_COME
                : Period.Standing.ENDED;
    }

    public boolean isOnLeave(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.period().holdsOn(day));
    }

    /** What the person does on that day. */
    public List<StaffFunction> functions(LocalDate day) {
        return functions.stream().filter(f -> f.period().holdsOn(day)).toList();
    }

    public StaffMember withFunctions(List<StaffFunction> changed) {
        return new StaffMember(
                id,
                version,
                employeeNumber,
                name,
                usualName,
                email,
                category,
                changed,
                engagements,
                leaves,
                handEdited);
    }

    public StaffMember withEngagements(List<Engagement> changed) {
        return new StaffMember(
                id,
                version,
                employeeNumber,
                name,
                usualName,
                email,
                category,
                functions,
                changed,
                leaves,
                handEdited);
    }

    public StaffMember withLeaves(List<StaffLeave> changed) {
        return new StaffMember(
                id,
                version,
                employeeNumber,
                name,
                usualName,
                email,
                category,
                functions,
                engagements,
                changed,
                handEdited);
    }

    public StaffMember withHandEdited(Set<StaffField> fields) {
        return new StaffMember(
                id,
                version,
                employeeNumber,
                name,
                usualName,
                email,
                category,
                functions,
                engagements,
                leaves,
                fields);
    }

    /** The same record at that count of changes. */
    public StaffMember atVersion(int count) {
        return new StaffMember(
                id,
                count,
                employeeNumber,
                name,
                usualName,
                email,
                category,
                functions,
                engagements,
                leaves,
                handEdited);
    }
}
