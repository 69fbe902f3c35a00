package ca.aval.policy.ui;

/**
 * What keeping a board's version would change.
 *
 * @param parts the parts of the policy that differ, in one sentence
 */
public record EditorPreview(ShownPlan shown, String parts) {}
