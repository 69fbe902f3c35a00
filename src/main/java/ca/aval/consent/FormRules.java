package ca.aval.consent;

import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Pupil;
import ca.aval.platform.document.DocumentVault;
import ca.aval.policy.law.SigningRule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What was decided about a year's form when it was made, read from what was frozen. */
public final class FormRules {
    private FormRules() {}

    /** The words and uses of that layout. */
    public static FormVersionText.Frozen frozen(FormLayout layout, DocumentVault documents) {
        return FormVersionText.read(
                new String(documents.read(layout.wording()), StandardCharsets.UTF_8));
    }

    /**
     * Who signs for that pupil on that day: their age says it, unless they decide for themselves.
     */
    public static SigningRule signingRule(WhoSigns who, Pupil pupil, LocalDate day) {
        return pupil.on(day).pupilSigns() ? SigningRule.PUPIL : who.rule(pupil.birthDate(), day);
    }
}
