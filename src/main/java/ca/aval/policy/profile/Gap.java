package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/**
 * What the policy leaves open, or says and Aval does not apply; shown as such.
 *
 * @param code in capitals: {@code APPROVER_NOT_NAMED}, {@code OPT_OUT}, {@code NO_MEASURES}
 * @param text what is missing and what Aval does meanwhile
 */
public record Gap(
        @Spelled(Form.CAPITALS) String code,
        Effect effect,
        LocalText text,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What Aval does about it. */
    public enum Effect {
        NOT_SAID,
        SAID_BUT_NOT_APPLIED,
        CONTRADICTORY,
        OUTDATED
    }
}
