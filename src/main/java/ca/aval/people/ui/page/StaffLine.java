package ca.aval.people.ui.page;

import ca.aval.kit.State;
import ca.aval.people.EmployeeCategory;
import ca.aval.people.Period;
import ca.aval.people.StaffId;

/**
 * One member of the staff in the list; what is unknown is empty.
 *
 * @param name as lists sort
 * @param engagement by what the latest engagement binds them
 * @param from its first day, as {@code 2026-08-24}
 * @param lastDay its last day, so written, too
 * @param now whether they are there today
 * @param away whether they are on leave today
 */
public record StaffLine(
        StaffId id,
        String name,
        String functions,
        EmployeeCategory kind,
        String category,
        String engagement,
        String from,
        String lastDay,
        String number,
        String email,
        Period.Standing now,
        boolean away,
        State standing) {}
