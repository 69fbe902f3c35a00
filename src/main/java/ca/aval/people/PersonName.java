package ca.aval.people;

/**
 * A name as typed, in Unicode NFC; a person with one name only has an empty given name.
 *
 * @param family family name, one or several parts
 * @param given usual given name
 */
public record PersonName(String family, String given) {
    /** {@code Alix Bouchard-Nguyen}. */
    public String full() {
        return (given + " " + family).strip();
    }

    /** {@code Bouchard-Nguyen, Alix}, as lists sort. */
    public String sorted() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
