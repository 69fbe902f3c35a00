package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/**
 * One thing that the policy says, in plain words of our own.
 *
 * @param code in capitals, its own within its list
 */
public record Rule(
        @Spelled(Form.CAPITALS) String code,
        LocalText text,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
