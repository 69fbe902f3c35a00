package ca.aval.policy.ui;

import java.util.List;

/**
 * A section of the policy as the page shows it.
 *
 * @param code empty for the whole policy
 */
public record ShownSection(String code, String title, List<ShownRule> rules) {
    public int size() {
        return rules.size();
    }
}
