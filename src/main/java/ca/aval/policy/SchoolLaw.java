package ca.aval.policy;

/** Port: under which law the school is. To be used inside a unit of work. */
@FunctionalInterface
public interface SchoolLaw {
    /** The code of a jurisdiction: {@code quebec} or {@code ontario}. */
    String jurisdiction();

    /**
     * Whether a policy written for that law may be in force here; the generic one may everywhere.
     *
     * @param jurisdiction as a profile names it
     */
    default boolean suits(String jurisdiction) {
        return jurisdiction.equals("generic") || jurisdiction.equals(jurisdiction());
    }
}
