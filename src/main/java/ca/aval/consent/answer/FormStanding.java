package ca.aval.consent.answer;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of one pupil’s form of one school year.
 *
 * @param reminders how often the family was reminded
 * @param uses the state of each line of the form, in its order; empty while none was printed
 * @param entries what came back for the year and was not replaced, the latest first
 * @param defects the weightiest thing that is wrong with each entry, where something is
 * @param yesBefore whether the last year in which the pupil was asked knew a yes
 */
public record FormStanding(
        FormState state,
        int reminders,
        Map<String, UseState> uses,
        List<Returned> entries,
        Map<UUID, Recording.Defect> defects,
        boolean yesBefore) {
    public FormStanding {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
        entries = List.copyOf(entries);
        defects = Map.copyOf(defects);
    }

    /**
     * The standing on that day; for a year that is over, or not begun, on its nearest day.
     *
     * @param reminders how often the family was reminded of that form
     */
    public static FormStanding of(
            ConsentHistory history, SchoolYear year, LocalDate today, int reminders) {
        return new FormReading(history, year, today, reminders).standing();
    }

    /** How many lines are allowed. */
    public int yes() {
        return in(UseState.ACTIVE).size();
    }

    /** The lines in that state, in the order of the form. */
    public List<String> in(UseState state) {
        return uses.entrySet().stream()
                .filter(line -> line.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What came last. */
    public Optional<Returned> latest() {
        return entries.stream().findFirst();
    }

    /** How many people answered. */
    public int people() {
        return (int) entries.stream().map(e -> Voice.person(e.signatory())).distinct().count();
    }
}
