package ca.aval.people.roster;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilUses;
import ca.aval.people.roster.past.PastImport;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.TouchedPupil;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Carries out an approved plan, or says that it is stale. */
public final class ApplyRosterPlan {
    private static final String ACT = "IMPORT_CLASS_LIST";

    private final Guard guard;
    private final UnitOfWork unitOfWork;
    private final People people;
    private final PastImports pastImports;
    private final PupilUses uses;
    private final SchoolClock clock;

    public ApplyRosterPlan(
            Guard guard,
            UnitOfWork unitOfWork,
            People people,
            PastImports pastImports,
            PupilUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.pastImports = pastImports;
        this.uses = uses;
        this.clock = clock;
    }

    /** Writes the new and the changed pupils in one act; nothing when there are none. */
    public AppliedRoster apply(RosterPlan plan) {
        guard.require(Permission.IMPORT_PEOPLE);
        if (unitOfWork.read(() -> isStale(plan))) {
            return new AppliedRoster.Stale();
        }
        AppliedRoster applied =
                new AppliedRoster.Applied(
                        plan.newcomers().size(),
                        plan.changed().size(),
                        plan.unchanged().size(),
                        plan.leavers().size());
        if (!plan.changesSomething()) {
            return applied;
        }
        PlannedPupils planned = PlannedPupils.of(plan, plan.year(), clock.today());
        try {
            return unitOfWork.run(
                    act(plan),
                    () -> {
                        write(plan, planned);
                        return applied;
                    });
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new AppliedRoster.Stale();
            }
            throw e;
        }
    }

    private void write(RosterPlan plan, PlannedPupils planned) {
        // thrown, so that an act overtaken since the first look leaves nothing behind
        if (isStale(plan)) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        people.add(planned.added());
        planned.changed().forEach(change -> people.change(change.before(), change.after()));
        pastImports.add(
                new PastImport(
                        UUID.randomUUID(),
                        0,
                        pastImports.last().map(PastImport::number).orElse(0) + 1,
                        clock.now(),
                        plan.year(),
                        planned.added().size(),
                        planned.changed().size(),
                        false),
                touched(planned));
    }

    private List<TouchedPupil> touched(PlannedPupils planned) {
        Map<PupilId, Integer> resting = uses.counts();
        List<TouchedPupil> touched = new ArrayList<>();
        planned.added().forEach(pupil -> touched.add(TouchedPupil.added(pupil)));
        for (PlannedPupils.Change change : planned.changed()) {
            Pupil before = change.before();
            touched.add(TouchedPupil.changed(before, resting.getOrDefault(before.id(), 0)));
        }
        return touched;
    }

    private boolean isStale(RosterPlan plan) {
        return !PeopleVersion.of(people.everyone()).equals(plan.version());
    }

    private static Act act(RosterPlan plan) {
        List<String> about = new ArrayList<>();
        about.add("year=" + plan.year());
        about.add("new=" + plan.newcomers().size());
        about.add("changed=" + plan.changed().size());
        about.add("unchanged=" + plan.unchanged().size());
        if (!plan.leavers().isEmpty()) {
            about.add("left=" + plan.leavers().size());
        }
        return new Act(ACT, about);
    }
}
