package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/** Within how long something is answered or done. */
public record ServiceStandard(
        @Spelled(Form.CAPITALS) String code,
        LocalText label,
        @Within(min = 1, max = 1000) int amount,
        Unit unit,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** In what it is counted. */
    public enum Unit {
        BUSINESS_HOURS,
        BUSINESS_DAYS,
        SCHOOL_DAYS,
        DAYS,
        MONTHS
    }
}
