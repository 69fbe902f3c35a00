package ca.aval.policy.profile;

import ca.aval.policy.profile.CoveredPersons.PersonType;
import ca.aval.policy.profile.Known.Catalogue;
import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What must be asked before somebody is shown. What the text says is kept as it is; a regime of
 * objection is never applied to anybody: silence stays a refusal.
 *
 * @param adults what is asked of staff and other adults
 * @param byPublisher where the text asks differently of those who publish
 * @param subjects what the consent is about
 * @param uses the uses that a campaign asks about unless told otherwise (domain 2.8)
 * @param takedownBusinessDays in how many business days what was withdrawn is removed; null: as the
 *     jurisdiction has it
 */
public record ConsentRules(
        Minors minors,
        Adults adults,
        List<ByPublisher> byPublisher,
        List<Subject> subjects,
        @Known(Catalogue.USE) List<String> uses,
        @Within(min = 0, max = 30) @Nullable Integer takedownBusinessDays,
        List<Rule> rules,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /**
     * What the text says of pupils.
     *
     * @param objectionsTo where an objection goes; there exactly when the regime is OPT_OUT
     * @param publicEvents whether the text sets public events apart
     */
    public record Minors(
            Regime stated,
            Who who,
            Form form,
            @RefersTo(Part.OFFICE) @Nullable String objectionsTo,
            @Nullable Boolean publicEvents,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /**
     * What the text says of adults.
     *
     * @param objectionsTo where an objection goes; there exactly when the regime is OPT_OUT
     */
    public record Adults(
            Regime stated,
            Form form,
            @RefersTo(Part.OFFICE) @Nullable String objectionsTo,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** What the text asks of those who publish; for the body itself, without a publisher. */
    public record ByPublisher(
            @Nullable PersonType publisher,
            Regime stated,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** What silence means. */
    public enum Regime {
        OPT_IN,
        OPT_OUT,
        NOT_STATED
    }

    /** Whose word counts, as the text has it; the law says who may sign. */
    public enum Who {
        PARENTAL_AUTHORITY,
        PERSON_CONCERNED,
        NOT_STATED
    }

    /** How the word is given. */
    public enum Form {
        BOARD_FORM_OR_EXPLICIT,
        EXPLICIT,
        PRIOR,
        OBJECTION,
        NOT_STATED
    }

    /** What is shown of a person. */
    public enum Subject {
        NAME,
        IMAGE,
        VOICE,
        WORK,
        PERSONAL_INFORMATION
    }
}
