package ca.aval.people.ui.page;

import ca.aval.people.StaffMember;

import java.util.Optional;

/** Port: what another part of the program shows on the page of a member of the staff. */
@FunctionalInterface
public interface StaffCards {
    /** Reads what is shown of that person; off the screen thread. */
    Shown read(StaffMember member);

    /** A card that was read. */
    @FunctionalInterface
    interface Shown {
        /** The card in the language of the moment; nothing where this role may not see it. */
        Optional<RecordSheet.Card> card(RecordDesk<StaffMember> desk);
    }

    /** Nothing besides the record. */
    static StaffCards none() {
        return member -> desk -> Optional.empty();
    }
}
