package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.Spelled.Form;

/**
 * A place in the text of the policy.
 *
 * @param id as the text numbers it ({@code 7.4}, {@code 5-vii}), or a paragraph ({@code P2})
 * @param label what it is about, in a few words of our own
 */
public record Clause(@Spelled(Form.CLAUSE) String id, LocalText label) {}
