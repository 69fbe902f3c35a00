package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.CoveredPersons.PersonType;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What may follow.
 *
 * @param progression how one follows another
 * @param weighed what a measure takes into account
 * @param catalogue empty when the text has none: then measures come from a linked text
 */
public record Measures(
        Progression progression,
        List<Weighed> weighed,
        List<Measure> catalogue,
        @RefersTo(Part.LINKED_TEXT) List<String> linkedTexts,
        List<Rule> rules,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** How one follows another. */
    public enum Progression {
        NONE_STATED,
        BY_CIRCUMSTANCES,
        BY_GRAVITY_AND_CONSEQUENCES,
        LADDER
    }

    /** What is weighed. */
    public enum Weighed {
        GRAVITY,
        CONSEQUENCES,
        CIRCUMSTANCES
    }

    /**
     * One measure.
     *
     * @param population for whom
     * @param partial whether it can be partial
     * @param heaviest whether the text names it as the furthest
     */
    public record Measure(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            Nature nature,
            List<PersonType> population,
            @Nullable Boolean partial,
            @Nullable Boolean heaviest,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** What sort of measure (domain 1.5). */
    public enum Nature {
        PROTECTIVE,
        INTERVENTION,
        REPARATION,
        ADMINISTRATIVE,
        DISCIPLINARY,
        EDUCATIONAL,
        CIVIL
    }
}
