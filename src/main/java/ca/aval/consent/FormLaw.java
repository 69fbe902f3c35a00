package ca.aval.consent;

import ca.aval.people.Pupil;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The law under which a school asks. */
public final class FormLaw {
    private FormLaw() {}

    public static Jurisdiction of(School school) {
        return Jurisdictions.of(
                switch (school.province()) {
                    case QC -> "quebec";
                    case ON -> "ontario";
                });
    }

    /**
     * Who signs for that pupil on that day: their age says it, unless they decide for themselves.
     */
    static SigningRule signingRule(Jurisdiction law, Pupil pupil, LocalDate day) {
        return pupil.on(day).pupilSigns()
                ? SigningRule.PUPIL
                : law.signingRule(pupil.birthDate(), day);
    }

    /** Every way of signing that this law knows, by growing age. */
    static List<SigningRule> rules(Jurisdiction law) {
        LocalDate birth = LocalDate.of(2000, 1, 1);
        return Stream.of(0, law.pupilSignsFrom(), law.parentSignsUntil())
                .map(age -> law.signingRule(birth, birth.plusYears(age)))
                .distinct()
                .toList();
    }
}
