package ca.aval.consent.coverage;

/**
 * How far the forms of one group have come.
 *
 * @param group its code, empty when the list names none
 * @param pupils everybody in it
 * @param complete whose form is back with a yes or a no on every line
 * @param toComplete whose form is back with empty lines, or with something to be cleared
 */
public record GroupCoverage(String group, int pupils, int complete, int toComplete) {
    /** Whose form came back at all. */
    public int answered() {
        return complete + toComplete;
    }
}
