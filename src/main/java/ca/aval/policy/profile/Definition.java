package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;

import java.util.List;

/** What a word means in this policy, in words of our own. */
public record Definition(
        String code, LocalText term, LocalText text, @RefersTo(Part.CLAUSE) List<String> clauses) {}
