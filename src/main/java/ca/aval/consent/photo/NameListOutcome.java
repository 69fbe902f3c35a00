package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet;

import java.util.List;

/** What came of the wish for a list of names. */
public sealed interface NameListOutcome {
    /** The names were found; nothing was written. */
    record Ready(NameListSheet sheet) implements NameListOutcome {}

    /**
     * The school knows no such use.
     *
     * @param known the codes it knows
     */
    record UnknownUse(List<String> known) implements NameListOutcome {}

    /**
     * The year of that day has no such group.
     *
     * @param known the codes it has
     */
    record UnknownGroup(List<String> known) implements NameListOutcome {}

    /**
     * The list was issued.
     *
     * @param pdf all its copies, as they are kept
     */
    record Issued(IssuedList list, NameListSheet sheet, byte[] pdf) implements NameListOutcome {}
}
