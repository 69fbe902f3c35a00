package ca.aval.policy.ui;

import ca.aval.policy.PolicyCandidate;

/**
 * A policy that can be put in force, as a list shows it.
 *
 * @param organization whose policy it is; empty among those that were in force
 * @param edition with its code
 * @param state that it is in force, since when it was, or nothing
 * @param by who put it in force; empty for one that never was
 * @param why how it came; empty for one that never was
 */
public record PolicyLine(
        String key,
        String organization,
        String title,
        String edition,
        String state,
        String by,
        String why,
        PolicyCandidate candidate) {}
