package ca.aval.people.year;

import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.roster.PeopleVersion;
import ca.aval.people.roster.PlannedPupils;
import ca.aval.people.roster.RosterPlan;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Turns the year as planned, in one act; the classes of the year that ends stay as they are. */
public final class ApplyRollOver {
    private final Guard guard;
    private final UnitOfWork work;
    private final People people;
    private final YearStep step;
    private final SchoolClock clock;

    public ApplyRollOver(
            Guard guard, UnitOfWork work, Schools schools, People people, SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.people = people;
        this.clock = clock;
        step = new YearStep(schools, people);
    }

    /** Writes the plan, unless a pupil waits for a decision or the register changed since. */
    public AppliedRollOver apply(RollOverPlan plan) {
        guard.require(Permission.ROLL_OVER_YEAR);
        int undecided = plan.count(Fate.UNDECIDED);
        if (undecided > 0) {
            return new AppliedRollOver.Undecided(undecided);
        }
        RollOverChange change = change(plan);
        try {
            return work.run(
                    act(plan),
                    () -> {
                        if (!PeopleVersion.of(people.everyone()).equals(plan.version())) {
                            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                        }
                        step.write(change);
                        return new AppliedRollOver.Applied(change);
                    });
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new AppliedRollOver.Stale();
            }
            throw e;
        }
    }

    private RollOverChange change(RollOverPlan plan) {
        SchoolYear to = plan.to();
        LocalDate today = clock.today();
        Map<PupilId, Pupil> told = new HashMap<>();
        List<RollOverChange.Changed> changed = new ArrayList<>();
        List<Pupil> added = List.of();
        RosterPlan list = plan.list();
        if (list != null) {
            PlannedPupils planned = PlannedPupils.of(list, to, today);
            added = planned.added();
            planned.changed().forEach(c -> told.put(c.before().id(), c.after()));
            Set<PupilId> present = new HashSet<>();
            plan.pupils().forEach(pupil -> present.add(pupil.id()));
            // back after a year away: known, in the list, in no class of the year that ends
            planned.changed().stream()
                    .filter(c -> !present.contains(c.before().id()))
                    .forEach(c -> changed.add(new RollOverChange.Changed(c.before(), c.after())));
        }
        for (RollOverLine line : plan.lines()) {
            Pupil before = line.pupil();
            Pupil after = placed(told.getOrDefault(before.id(), before), line, to, to.near(today));
            if (!after.equals(before)) {
                changed.add(new RollOverChange.Changed(before, after));
            }
        }
        return new RollOverChange(plan.from(), to, changed, added, List.of());
    }

    private static Pupil placed(Pupil pupil, RollOverLine line, SchoolYear to, LocalDate day) {
        Enrolment there = pupil.enrolment(to).orElse(null);
        String group = line.group();
        if (there != null
                && there.group().equals(group)
                && Objects.equals(there.level(), line.level())) {
            return pupil;
        }
        List<Enrolment> all = new ArrayList<>(pupil.enrolments());
        all.remove(there);
        if (group != null) {
            all.add(new Enrolment(UUID.randomUUID(), to, line.level(), group, day, null));
        }
        return pupil.withEnrolments(all);
    }

    private static Act act(RollOverPlan plan) {
        return Act.of(
                "ROLL_OVER_YEAR",
                "from=" + plan.from(),
                "to=" + plan.to(),
                "up=" + plan.count(Fate.GOES_UP),
                "repeat=" + plan.count(Fate.REPEATS),
                "leave=" + plan.count(Fate.LEAVES),
                "new=" + plan.arrivals());
    }
}
