package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Another text that the policy leans on or gives way to.
 *
 * @param code in capitals: {@code ICT_POLICY}
 * @param prevails whether it wins where the two differ; one text at most
 * @param acknowledged whether staff sign for it apart
 * @param dated the date that the policy gives it; null when none
 * @param note what whoever reads it today should know; null when nothing
 */
public record LinkedText(
        @Spelled(Form.CAPITALS) String code,
        LocalText title,
        Kind kind,
        @Nullable Boolean prevails,
        @Nullable Boolean acknowledged,
        @Nullable LocalDate dated,
        @Nullable LocalText note,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What sort of text. */
    public enum Kind {
        LAW,
        REGULATION,
        POLICY,
        DIRECTIVE,
        CODE_OF_ETHICS,
        ADVISORY,
        GUIDE,
        ANNEX,
        AGREEMENT
    }
}
