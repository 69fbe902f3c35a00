package ca.aval.policy;

/** Port: under which law the school is. To be used inside a unit of work. */
@FunctionalInterface
public interface SchoolLaw {
    /** The code of a jurisdiction: {@code quebec} or {@code ontario}. */
    String jurisdiction();
}
