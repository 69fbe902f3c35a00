package ca.aval.people.roster;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A plan with the decisions of a person carried into it; a choice that cannot hold is left. */
final class DecidedPlan {
    private final RosterPlan plan;
    private final Decisions decisions;
    private final List<RosterLine> newcomers;
    private final List<RosterPlan.Changed> changed = new ArrayList<>();
    private final List<RosterPlan.Unchanged> unchanged = new ArrayList<>();
    private final List<RosterPlan.Kept> kept = new ArrayList<>();
    private final List<RosterPlan.Unclear> unclear = new ArrayList<>();
    private final List<RosterPlan.Leaver> leavers;
    private final Set<PupilId> placed = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    private DecidedPlan(RosterPlan plan, Decisions decisions) {
        this.plan = plan;
        this.decisions = decisions;
        newcomers = new ArrayList<>(plan.newcomers());
        leavers = new ArrayList<>(plan.leavers());
        newcomers.forEach(line -> addNumber(line));
    }

    static RosterPlan of(RosterPlan plan, Decisions decisions) {
        return new DecidedPlan(plan, decisions).decided();
    }

    private RosterPlan decided() {
        for (RosterPlan.Changed change : plan.changed()) {
            place(change.known(), change.line());
        }
        for (RosterPlan.Unchanged same : plan.unchanged()) {
            if (same.known() != null
                    && !placed.contains(same.known().id())
                    && decisions.listWins().contains(same.known().id())) {
                place(same.known(), same.line());
            } else {
                unchanged.add(same);
                if (same.known() != null) {
                    placed.add(same.known().id());
                }
            }
        }
        plan.kept().stream()
                .filter(one -> !decisions.listWins().contains(one.known().id()))
                .forEach(kept::add);
        for (RosterPlan.Unclear row : plan.unclear()) {
            if (!isPlaced(row)) {
                unclear.add(row);
            }
        }
        List<Pupil> absent = new ArrayList<>(plan.absent());
        absent.removeIf(pupil -> decisions.leavers().contains(pupil.id()));
        plan.absent().stream()
                .filter(pupil -> decisions.leavers().contains(pupil.id()))
                .forEach(pupil -> leavers.add(new RosterPlan.Leaver(pupil, null)));
        Set<RosterPlace> waiting = new HashSet<>();
        unclear.forEach(row -> waiting.add(row.line().place()));
        Set<RosterPlace> nowPlaced = new HashSet<>();
        plan.unclear().forEach(row -> nowPlaced.add(row.line().place()));
        nowPlaced.removeAll(waiting);
        return new RosterPlan(
                plan.year(),
                newcomers,
                changed,
                unchanged,
                unclear,
                kept,
                absent,
                leavers,
                plan.staff(),
                plan.problems().stream().filter(p -> !isAt(p, nowPlaced)).toList(),
                plan.names(),
                plan.version());
    }

    private static boolean isAt(RosterProblem problem, Set<RosterPlace> places) {
        return problem.outcome() == RosterProblem.Outcome.UNCLEAR
                && places.stream()
                        .anyMatch(
                                place ->
                                        place.line() == problem.line()
                                                && place.file().equals(problem.file()));
    }

    private boolean isPlaced(RosterPlan.Unclear row) {
        @Nullable RowChoice choice = decisions.rows().get(row.line().place());
        if (choice == null || !row.choices().contains(choice)) {
            return false;
        }
        return switch (choice) {
            case RowChoice.Skip() -> false;
            case RowChoice.NewPupil() -> {
                boolean free = addNumber(row.line());
                if (free) {
                    newcomers.add(row.line());
                }
                yield free;
            }
            case RowChoice.Same(PupilId id) -> {
                Pupil known =
                        row.candidates().stream()
                                .filter(p -> p.id().equals(id))
                                .findFirst()
                                .orElseThrow();
                if (placed.contains(id) || isNumberOfAnother(row.line(), known)) {
                    yield false;
                }
                place(known, row.line());
                // also once the list is to win, so that the person can come back on it
                List<FieldChange> differences =
                        HandEdits.differences(known, row.line(), plan.year());
                if (!differences.isEmpty()) {
                    kept.add(new RosterPlan.Kept(known, row.line(), differences));
                }
                yield true;
            }
        };
    }

    private boolean isNumberOfAnother(RosterLine line, Pupil known) {
        return !Objects.equals(line.fileNumber(), known.fileNumber()) && !addNumber(line);
    }

    private boolean addNumber(RosterLine line) {
        return line.fileNumber() == null || numbers.add(line.fileNumber());
    }

    private void place(Pupil known, RosterLine line) {
        placed.add(known.id());
        Departure departure = line.departure();
        if (departure != null && departure.certain() && !departure.isOver(plan.year())) {
            leavers.add(new RosterPlan.Leaver(known, line));
            return;
        }
        Pupil believed =
                decisions.listWins().contains(known.id()) ? HandEdits.forgotten(known) : known;
        List<FieldChange> changes = PupilMerge.of(believed, line, plan.year()).changes();
        if (changes.isEmpty()) {
            unchanged.add(new RosterPlan.Unchanged(line, known));
        } else {
            changed.add(new RosterPlan.Changed(known, line, changes, believed));
        }
    }
}
