package ca.aval.people.roster;

import ca.aval.people.Pupil;
import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What importing class lists would change; making it changes nothing.
 *
 * @param newcomers pupils not known before
 * @param changed pupils of whom a row says something new
 * @param unchanged rows that say nothing new
 * @param unclear rows that wait for a person's decision
 * @param absent pupils in a class this year of whom the lists say nothing; only reported
 * @param problems rejected and unclear rows, and warnings, by file and line
 * @param version the state of everyone known when the plan was made
 */
public record RosterPlan(
        SchoolYear year,
        List<RosterLine> newcomers,
        List<Changed> changed,
        List<Unchanged> unchanged,
        List<Unclear> unclear,
        List<Pupil> absent,
        List<RosterProblem> problems,
        PeopleVersion version) {
    public RosterPlan {
        newcomers = List.copyOf(newcomers);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        unclear = List.copyOf(unclear);
        absent = List.copyOf(absent);
        problems = List.copyOf(problems);
    }

    /** A pupil known, and what the row would change. */
    public record Changed(Pupil known, RosterLine line, List<FieldChange> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A row that says nothing new.
     *
     * @param known null when the row repeats that of a newcomer
     */
    public record Unchanged(RosterLine line, @Nullable Pupil known) {}

    /**
     * A row that nobody but a person can place.
     *
     * @param candidates the pupils known whom it may be about
     */
    public record Unclear(RosterLine line, Reason reason, List<Pupil> candidates) {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The plan for those good rows.
     *
     * @param known everyone known
     * @param year the school year whose classes the lists tell
     */
    public static RosterPlan against(List<RosterLine> lines, List<Pupil> known, SchoolYear year) {
        return against(
                new RosterReading.Read(lines, List.of(), List.of(), Set.of(), true), known, year);
    }

    /** The plan for what was read, with the problems met in reading. */
    public static RosterPlan against(
            RosterReading.Read reading, List<Pupil> known, SchoolYear year) {
        return new RosterMatching(reading, known, year).plan();
    }

    /** Whether applying would write anything. */
    public boolean changesSomething() {
        return !newcomers.isEmpty() || !changed.isEmpty();
    }

    /** How many rows are rejected, however many things are wrong with each. */
    public int rejectedRows() {
        return (int)
                problems.stream()
                        .filter(problem -> problem.outcome() == Outcome.REJECTED)
                        .map(problem -> problem.file() + ":" + problem.line())
                        .distinct()
                        .count();
    }
}
