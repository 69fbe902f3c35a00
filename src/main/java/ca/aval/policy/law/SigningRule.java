package ca.aval.policy.law;

/** Who signs for a pupil of a given age (domain 2.6). */
public enum SigningRule {
    /** One holder of parental authority; the child may add a word. */
    GUARDIAN,
    /** The pupil and one holder; any refusal prevails. */
    PUPIL_AND_GUARDIAN,
    /** The pupil alone decides; a parent may be informed. */
    PUPIL
}
