package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/** What a word means in this policy, in words of our own. */
public record Definition(
        @Spelled(Form.CAPITALS) String code,
        LocalText term,
        LocalText text,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
