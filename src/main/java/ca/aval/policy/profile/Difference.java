package ca.aval.policy.profile;

/**
 * One thing in which two profiles differ.
 *
 * @param path where, such as {@code approvals[PAGE_OPENING].by}
 * @param before what stood there, as plain text; empty when it was added
 * @param after what stands there now; empty when it was removed
 */
public record Difference(String path, Kind kind, String before, String after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same entries in another order. */
        REORDERED
    }

    /** The part of the profile in which it is: the first name of the path. */
    public String section() {
        return path.split("[.\\[]", 2)[0];
    }
}
