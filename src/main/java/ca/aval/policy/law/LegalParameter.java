package ca.aval.policy.law;

import ca.aval.platform.text.LocalText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One figure, duty or mention of the law as Aval applies it.
 *
 * @param code in capitals, its own within its jurisdiction: {@code PUPIL_SIGNS_FROM}
 * @param value in its unit; null where the parameter is a duty or words to print
 * @param text what it is about; for a mention, the words as they are printed
 * @param source the section or, where there is none, that Aval proposes it
 * @param validatedBy the jurist who confirmed it; null while nobody has
 * @param validatedOn the day of that; there exactly when somebody did
 */
public record LegalParameter(
        String code,
        Group group,
        @Nullable Integer value,
        Unit unit,
        LocalText text,
        LocalText source,
        @Nullable String validatedBy,
        @Nullable LocalDate validatedOn) {

    /** Whether a jurist has confirmed it; until then it is shown as not confirmed. */
    public boolean confirmed() {
        return validatedBy != null && validatedOn != null;
    }

    /** What a parameter is about. */
    public enum Group {
        CONSENT,
        DELAYS,
        DEEMED_RECEIPT,
        /** Whom the law wants told. */
        FOLLOW_UPS,
        /** How long something is kept at least. */
        RETENTION,
        /** Words that papers cite. */
        MENTIONS
    }

    /** In what a value is counted. */
    public enum Unit {
        YEARS_OF_AGE,
        HOURS,
        DAYS,
        BUSINESS_DAYS,
        SCHOOL_DAYS,
        YEARS,
        NONE
    }
}
