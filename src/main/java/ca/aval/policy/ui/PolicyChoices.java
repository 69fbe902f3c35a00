package ca.aval.policy.ui;

import ca.aval.policy.profile.PolicyProfile;

import java.util.List;

/** Port: the policies that come with Aval and suit the school. */
@FunctionalInterface
public interface PolicyChoices {
    /**
     * One of them.
     *
     * @param text its whole file
     */
    record Choice(PolicyProfile profile, String text) {}

    /** All of them, that of the law first; may read the register. */
    List<Choice> offered();
}
