package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether the people covered sign that they have read the policy.
 *
 * @param onNewVersion whether a new version is signed for again
 * @param topics what the sheet reminds them of
 * @param ours whether the text asks only to read it and signing is Aval’s proposal; null: no
 */
public record Acknowledgement(
        boolean required,
        boolean onNewVersion,
        List<Rule> topics,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
