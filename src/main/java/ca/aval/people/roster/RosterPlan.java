package ca.aval.people.roster;

import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What importing class lists would change; making it changes nothing.
 *
 * @param newcomers pupils not known before
 * @param changed pupils of whom a row says something new
 * @param unchanged rows that say nothing new
 * @param unclear rows that wait for a person's decision
 * @param kept what was corrected here by hand and stays, though the list says otherwise
 * @param absent pupils in a class this year of whom the lists say nothing; only reported
 * @param leavers pupils of whom a row, or a person, says that they leave or have left
 * @param staff what importing would change among the staff
 * @param problems rejected and unclear rows, and warnings, by file and line
 * @param names of the pupils in rows with a problem, by place; for the screen only
 * @param version the state of everyone known when the plan was made
 */
public record RosterPlan(
        SchoolYear year,
        List<RosterLine> newcomers,
        List<Changed> changed,
        List<Unchanged> unchanged,
        List<Unclear> unclear,
        List<Kept> kept,
        List<Pupil> absent,
        List<Leaver> leavers,
        StaffPlan staff,
        List<RosterProblem> problems,
        Map<String, String> names,
        PeopleVersion version) {
    public RosterPlan {
        newcomers = List.copyOf(newcomers);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        unclear = List.copyOf(unclear);
        kept = List.copyOf(kept);
        absent = List.copyOf(absent);
        leavers = List.copyOf(leavers);
        names = Map.copyOf(names);
        problems = List.copyOf(problems);
    }

    /**
     * A pupil known, and what the row would change.
     *
     * @param believed the pupil on whom the row is laid: without the corrections made here, when
     *     the list is to win
     */
    public record Changed(Pupil known, RosterLine line, List<FieldChange> changes, Pupil believed) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A pupil corrected here by hand, and what the list says otherwise.
     *
     * @param differences from what is known here to what the list says
     */
    public record Kept(Pupil known, RosterLine line, List<FieldChange> differences) {
        public Kept {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A pupil in a class this year who leaves, or has left.
     *
     * @param line the row that says so; null when it was a person
     */
    public record Leaver(Pupil known, @Nullable RosterLine line) {
        /** The last day at the school; null when nobody tells it. */
        public @Nullable LocalDate lastDay() {
            Departure departure = line == null ? null : line.departure();
            return departure == null ? null : departure.lastDay();
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

        /** What a person may decide of it; leaving it out is always possible. */
        public List<RowChoice> choices() {
            List<RowChoice> choices = new ArrayList<>();
            candidates.forEach(pupil -> choices.add(new RowChoice.Same(pupil.id())));
            Departure departure = line.departure();
            boolean mayBeNew =
                    (departure == null || !departure.certain())
                            && reason != Reason.NUMBER_OF_ANOTHER_PUPIL
                            && (reason != Reason.CONTRADICTING_ROWS || candidates.isEmpty());
            if (mayBeNew) {
                choices.add(new RowChoice.NewPupil());
            }
            choices.add(new RowChoice.Skip());
            return List.copyOf(choices);
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
                new RosterReading.Read(
                        lines, List.of(), List.of(), List.of(), Set.of(), Map.of(), true),
                known,
                year);
    }

    /** The plan for what was read, with the problems met in reading. */
    public static RosterPlan against(
            RosterReading.Read reading, List<Pupil> known, SchoolYear year) {
        return against(reading, known, List.of(), year);
    }

    /** The same with what was read of staff, held against everyone known. */
    public static RosterPlan against(
            RosterReading.Read reading,
            List<Pupil> known,
            List<StaffMember> staff,
            SchoolYear year) {
        return new RosterMatching(reading, known, staff, year).plan();
    }

    /** The plan as that person decided it; a decision that contradicts another is left out. */
    public RosterPlan decided(Decisions decisions) {
        return DecidedPlan.of(this, decisions);
    }

    /** The name in the row that the problem is about, for the screen; empty when it has none. */
    public String nameAt(RosterProblem problem) {
        return names.getOrDefault(problem.file() + ":" + problem.line(), "");
    }

    /** Whether applying would write anything. */
    public boolean changesSomething() {
        return !newcomers.isEmpty()
                || !changed.isEmpty()
                || !leavers.isEmpty()
                || staff.changesSomething();
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
