package ca.aval.people.roster;

import ca.aval.people.PersonName;

/** Reads a name from its columns, or from the one column that holds the whole of it. */
final class Names {
    private Names() {}

    /** The pupil's name when {@code guardian} is 0, else that adult's; empty parts when unsaid. */
    static PersonName of(Cells cells, int guardian) {
        String family = cells.told(RosterField.FAMILY_NAME, guardian);
        String given = cells.told(RosterField.GIVEN_NAME, guardian);
        if (!family.isEmpty() || !given.isEmpty()) {
            return new PersonName(family, given);
        }
        return split(cells.told(RosterField.FULL_NAME, guardian));
    }

    /** {@code Bouchard, Alix}; without a comma nobody can tell where the family name ends. */
    private static PersonName split(String whole) {
        int comma = whole.indexOf(',');
        return comma < 0
                ? new PersonName(whole, "")
                : new PersonName(
                        whole.substring(0, comma).strip(), whole.substring(comma + 1).strip());
    }
}
