package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a page in the school's name needs once it is open.
 *
 * @param administrators the fewest administrators; Aval advises two where the text says nothing
 * @param supervisor who watches over the administration; null when not said
 * @param parentNotice whether parents are told what joining means; null: not stated
 * @param ours whether those three are Aval’s proposal; null: no
 */
public record Pages(
        @Within(min = 1, max = 9) @Nullable Integer administrators,
        @RefersTo(Part.OFFICE) @Nullable String supervisor,
        @Nullable Boolean parentNotice,
        List<Rule> rules,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
