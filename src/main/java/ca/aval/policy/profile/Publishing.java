package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What whoever publishes asks themself first, and how they show themselves.
 *
 * @param selfCheck questions before publishing
 * @param validatedSources where an answer in public may come from
 * @param adviceFrom whom to ask when in doubt
 */
public record Publishing(
        List<Rule> selfCheck,
        List<Rule> validatedSources,
        @RefersTo(Part.OFFICE) List<String> adviceFrom,
        List<Rule> rules,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
