package ca.aval.people;

import java.util.List;
import java.util.Optional;

/**
 * Port: find and keep the staff and everybody else whom the policy covers. To be used inside a unit
 * of work.
 */
public interface Staff {
    /** Everybody ever known here, by family and given name as French people sort. */
    List<StaffMember> everyone();

    Optional<StaffMember> find(StaffId id);

    void add(List<StaffMember> members);

    /**
     * Keeps a changed person: whatever differs between the two is written, history included.
     *
     * @param before as it was read; its version must still be the one in the register
     */
    void change(StaffMember before, StaffMember after);

    /**
     * Takes out a person added by mistake, with everything kept beneath.
     *
     * @param member as it was read; its version must still be the one in the register
     */
    void remove(StaffMember member);
}
