package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which platforms, and what is kept of each.
 *
 * @param openList whether a platform of a new kind falls under the policy at once
 * @param approvedOnly whether only approved ones may be used for work; null: not stated
 * @param types the kinds that the text names
 */
public record Platforms(
        boolean openList,
        @Nullable Boolean approvedOnly,
        List<Type> types,
        List<Rule> rules,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** A kind of platform. */
    public record Type(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}
}
