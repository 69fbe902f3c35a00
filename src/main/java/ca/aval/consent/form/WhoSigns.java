package ca.aval.consent.form;

import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.SigningRule;

import java.time.LocalDate;

/**
 * The ages that decide who signs, as they were when the form was made. What the person is called
 * changes nothing: in a childcare centre a parent signs because the children are young.
 *
 * @param pupilSignsFrom the age, in whole years, from which the pupil's own signature is asked
 * @param parentSignsUntil the age from which a parent's signature no longer counts
 */
public record WhoSigns(int pupilSignsFrom, int parentSignsUntil) {

    /** Who signs on that day for somebody born on that date. */
    public SigningRule rule(LocalDate birthDate, LocalDate day) {
        int age = Jurisdiction.age(birthDate, day);
        if (age >= parentSignsUntil) {
            return SigningRule.PUPIL;
        }
        return age >= pupilSignsFrom ? SigningRule.PUPIL_AND_GUARDIAN : SigningRule.GUARDIAN;
    }
}
