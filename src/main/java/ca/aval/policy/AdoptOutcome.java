package ca.aval.policy;

/** What became of putting a policy in force. */
public sealed interface AdoptOutcome {
    /** It is in force from now on. */
    record Adopted(PolicyVersion version) implements AdoptOutcome {}

    /** Nothing changed. */
    record Refused(PolicyRefusal why) implements AdoptOutcome {}
}
