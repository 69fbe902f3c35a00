package ca.aval.people.roster;

import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;

/** Shows the columns of a list to the person who is to say what they mean. */
public final class LookAtColumns {
    private final Guard guard;
    private final RosterReader reader;

    public LookAtColumns(Guard guard, RosterReader reader) {
        this.guard = guard;
        this.reader = reader;
    }

    /** The columns of that list; empty when the file is not a table with several. */
    public Optional<ListColumns> at(RosterFile file, ReadingOptions options) {
        guard.require(Permission.IMPORT_PEOPLE);
        return reader.columns(file, options);
    }
}
