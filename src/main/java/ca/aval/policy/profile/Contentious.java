package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.CoveredPersons.PersonType;
import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Content that is not tolerated, and what may be done with it.
 *
 * @param reasonableGrounds whether whoever acts must have reasonable grounds
 * @param removalWithoutNotice whether it may be removed at once
 * @param moderation what may be done on the body's own pages
 */
public record Contentious(
        List<Category> categories,
        List<Ground> grounds,
        @Nullable Boolean reasonableGrounds,
        @Nullable Boolean removalWithoutNotice,
        List<Rule> moderation,
        List<Rule> rules,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /**
     * One category.
     *
     * @param population whose content it is about
     * @param fromTimes how often before it counts; null: the first time counts
     * @param unless what excuses it; null when nothing does
     * @param needsGround whether one of the grounds must be named
     */
    public record Category(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            List<PersonType> population,
            @Within(min = 2, max = 20) @Nullable Integer fromTimes,
            @Nullable LocalText unless,
            @Nullable Boolean needsGround,
            List<Rule> subtypes,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /**
     * A ground of discrimination.
     *
     * @param from the day from which it is on the list; null: from the beginning
     * @param until the day after which it is not; null: still on it
     */
    public record Ground(
            @Spelled(Form.CAPITALS) String code,
            LocalText label,
            @Nullable LocalText unless,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}
}
