package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What somebody does who sees such content.
 *
 * @param mustReport whether reporting is a duty; null: not stated
 * @param abstains whether they do not answer; null: not stated
 * @param captures whether they note or photograph the content and where it is; null: not stated
 * @param promptly whether they tell it at once; null: not stated
 * @param reportsTo whom they tell; null: not stated
 * @param ours whether it is Aval’s proposal or record, and the clauses only what it serves; null:
 *     no
 */
public record Witness(
        @Nullable Boolean mustReport,
        @Nullable Boolean abstains,
        @Nullable Boolean captures,
        @Nullable Boolean promptly,
        @RefersTo(Part.OFFICE) @Nullable String reportsTo,
        List<Rule> rules,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
