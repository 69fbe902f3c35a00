package ca.aval.people.roster;

import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Keeps what a person says of the columns of a list, for all lists with the same headers. */
public final class SayColumns {
    private final Guard guard;
    private final KeptColumns kept;

    public SayColumns(Guard guard, KeptColumns kept) {
        this.guard = guard;
        this.kept = kept;
    }

    /**
     * Keeps that, unless a field is missing without which the list cannot be read.
     *
     * @return the missing fields; none when it is kept
     */
    public List<RosterField> say(List<String> headers, ColumnMeanings said) {
        guard.require(Permission.IMPORT_PEOPLE);
        if (said.columns().size() != headers.size()) {
            throw new IllegalArgumentException("not one meaning for each column");
        }
        List<RosterField> missing = said.missing();
        if (missing.isEmpty()) {
            kept.keep(headers, said);
        }
        return missing;
    }

    /** Lets Aval find out again what the columns mean. */
    public void takeBack(List<String> headers) {
        guard.require(Permission.IMPORT_PEOPLE);
        kept.forget(headers);
    }
}
