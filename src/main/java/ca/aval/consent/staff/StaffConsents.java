package ca.aval.consent.staff;

import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.people.StaffId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep what adults answered about themselves. To be used inside a unit of work. */
public interface StaffConsents {
    /** The history of each of those adults, empty where nothing was ever asked. */
    Map<StaffId, StaffHistory> of(List<StaffId> members);

    /** The history of one of them. */
    default StaffHistory of(StaffId member) {
        return of(List.of(member))
                .getOrDefault(member, new StaffHistory(member, List.of(), List.of(), List.of()));
    }

    /** The forms that were printed for that campaign, in no particular order. */
    List<StaffForm> forms(UUID campaign);

    /** The form with that short code, nine symbols. */
    Optional<StaffForm> formByShortCode(String shortCode);

    /** Keeps the words and places of a new form of adults. */
    void add(FormVersion version, List<FormLayout> layouts);

    void add(StaffForm form);

    void add(StaffReturned returned);

    void add(StaffWithdrawal withdrawal);
}
