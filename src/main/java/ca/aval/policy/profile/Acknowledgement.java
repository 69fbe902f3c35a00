package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import java.util.List;

/**
 * Whether the people covered sign that they have read the policy.
 *
 * @param onNewVersion whether a new version is signed for again
 * @param topics what the sheet reminds them of
 */
public record Acknowledgement(
        boolean required,
        boolean onNewVersion,
        List<Rule> topics,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
