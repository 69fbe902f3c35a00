package ca.aval.people.ui.page;

import ca.aval.kit.State;
import ca.aval.people.StaffId;

/**
 * One member of the staff in the list; what is unknown is empty.
 *
 * @param name as lists sort
 * @param engagement the latest, with its days
 */
public record StaffLine(
        StaffId id,
        String name,
        String functions,
        String category,
        String engagement,
        String number,
        State standing) {}
