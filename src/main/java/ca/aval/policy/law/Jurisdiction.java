package ca.aval.policy.law;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;

/**
 * The law of a province as far as Aval applies it: parameters with a source, never rules in code.
 *
 * @param code {@code quebec} or {@code ontario}
 * @param pupilSignsFrom the age, in whole years, from which the pupil's own signature is asked
 * @param parentSignsUntil the age from which a parent's signature no longer counts
 * @param takedownBusinessDays how many business days the school gives itself to remove what was
 *     withdrawn
 * @param validatedBy the jurist who confirmed these values; null while nobody has
 */
public record Jurisdiction(
        String code,
        int pupilSignsFrom,
        int parentSignsUntil,
        int takedownBusinessDays,
        String source,
        @Nullable String validatedBy,
        @Nullable LocalDate validatedOn) {

    /**
     * Who signs on that day for a pupil born on that date; born on February 29, one is a year older
     * on March 1.
     */
    public SigningRule signingRule(LocalDate birthDate, LocalDate day) {
        int age = age(birthDate, day);
        if (age >= parentSignsUntil) {
            return SigningRule.PUPIL;
        }
        return age >= pupilSignsFrom ? SigningRule.PUPIL_AND_GUARDIAN : SigningRule.GUARDIAN;
    }

    /** The age in whole years on that day. */
    public static int age(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
