package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that the policy says, in plain words of our own.
 *
 * @param code in capitals, its own within its list
 * @param ours whether it is Aval’s proposal or record, and the clauses only what it serves; null:
 *     no
 */
public record Rule(
        @Spelled(Form.CAPITALS) String code,
        LocalText text,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {}
