package ca.aval.policy.law;

import ca.aval.platform.text.LocalText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The law of a province as far as Aval applies it: parameters with a source, never rules in code.
 *
 * @param code {@code quebec}, {@code ontario}, or {@code generic} for the stricter of both
 * @param province as addresses write it: {@code QC}; null where it may be any
 */
public record Jurisdiction(
        String code, @Nullable String province, List<LegalParameter> parameters) {
    public Jurisdiction {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that code, if this law has it. */
    public Optional<LegalParameter> find(String parameter) {
        return parameters.stream().filter(p -> p.code().equals(parameter)).findFirst();
    }

    /**
     * The figure of that code.
     *
     * @throws IllegalArgumentException when this law has no such figure
     */
    public int figure(String parameter) {
        return find(parameter)
                .map(LegalParameter::value)
                .orElseThrow(() -> new IllegalArgumentException(code + " has no " + parameter));
    }

    /** The words to print of that code, if this law has them. */
    public Optional<LocalText> mention(String parameter) {
        return find(parameter)
                .filter(p -> p.group() == LegalParameter.Group.MENTIONS)
                .map(LegalParameter::text);
    }

    /** The age, in whole years, from which the pupil's own signature is asked. */
    public int pupilSignsFrom() {
        return figure("PUPIL_SIGNS_FROM");
    }

    /** The age from which a parent's signature no longer counts. */
    public int parentSignsUntil() {
        return figure("PARENT_SIGNS_UNTIL");
    }

    /** How many business days one gives oneself to remove what was withdrawn. */
    public int takedownBusinessDays() {
        return figure("TAKEDOWN_BUSINESS_DAYS");
    }

    /** In how many days after the school year one reviews what is still online. */
    public int reviewOnlineDays() {
        return figure("REVIEW_ONLINE_DAYS");
    }

    /**
     * Who signs on that day for a pupil born on that date; born on February 29, one is a year older
     * on March 1.
     */
    public SigningRule signingRule(LocalDate birthDate, LocalDate day) {
        int age = age(birthDate, day);
        if (age >= parentSignsUntil()) {
            return SigningRule.PUPIL;
        }
        return age >= pupilSignsFrom() ? SigningRule.PUPIL_AND_GUARDIAN : SigningRule.GUARDIAN;
    }

    /** The age in whole years on that day. */
    public static int age(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
