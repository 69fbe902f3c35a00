package ca.aval.policy.ui;

import ca.aval.policy.PolicyPlan;

import java.util.List;

/**
 * What a text would change, in the words of the moment.
 *
 * @param summary from which policy to which, and how much changes
 * @param touched what works otherwise from then on
 */
public record ShownPlan(
        PolicyPlan.Ready plan,
        String summary,
        String touched,
        List<PlainChange.Section> sections) {}
