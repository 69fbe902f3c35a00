package ca.aval.people.roster;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilUses;
import ca.aval.people.Staff;
import ca.aval.people.StaffMember;
import ca.aval.people.roster.past.KeptPerson;
import ca.aval.people.roster.past.PastImport;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.Touched;
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
    private final Staff staff;
    private final PastImports pastImports;
    private final PupilUses uses;
    private final SchoolClock clock;

    public ApplyRosterPlan(
            Guard guard,
            UnitOfWork unitOfWork,
            People people,
            Staff staff,
            PastImports pastImports,
            PupilUses uses,
            SchoolClock clock) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.staff = staff;
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
        UUID pastImport = plan.changesSomething() ? UUID.randomUUID() : null;
        AppliedRoster applied =
                new AppliedRoster.Applied(
                        plan.newcomers().size() + plan.staff().newcomers().size(),
                        plan.changed().size() + plan.staff().changed().size(),
                        plan.unchanged().size() + plan.staff().unchanged().size(),
                        plan.leavers().size(),
                        pastImport);
        if (pastImport == null) {
            return applied;
        }
        PlannedPupils planned = PlannedPupils.of(plan, plan.year(), clock.today());
        try {
            return unitOfWork.run(
                    act(plan),
                    () -> {
                        write(plan, planned, pastImport);
                        return applied;
                    });
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new AppliedRoster.Stale();
            }
            throw e;
        }
    }

    private void write(RosterPlan plan, PlannedPupils planned, UUID pastImport) {
        // thrown, so that an act overtaken since the first look leaves nothing behind
        if (isStale(plan)) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        people.add(planned.added());
        planned.changed().forEach(change -> people.change(change.before(), change.after()));
        List<Touched> touched = touched(planned);
        writeStaff(plan.staff(), touched);
        pastImports.add(
                new PastImport(
                        pastImport,
                        0,
                        pastImports.last().map(PastImport::number).orElse(0) + 1,
                        clock.now(),
                        plan.year(),
                        planned.added().size() + plan.staff().newcomers().size(),
                        planned.changed().size() + plan.staff().changed().size(),
                        false),
                touched);
    }

    private void writeStaff(StaffPlan plan, List<Touched> touched) {
        StaffMerge merge = new StaffMerge(clock.today());
        List<StaffMember> newcomers = plan.newcomers().stream().map(merge::newcomer).toList();
        staff.add(newcomers);
        newcomers.forEach(m -> touched.add(Touched.added(new KeptPerson.OfStaff(m))));
        for (StaffPlan.Changed change : plan.changed()) {
            StaffMember known = change.known();
            staff.change(known, merge.after(known, change.line()));
            touched.add(Touched.changed(new KeptPerson.OfStaff(known), 0));
        }
    }

    private List<Touched> touched(PlannedPupils planned) {
        Map<PupilId, Integer> resting = uses.counts();
        List<Touched> touched = new ArrayList<>();
        planned.added().forEach(pupil -> touched.add(Touched.added(new KeptPerson.OfPupil(pupil))));
        for (PlannedPupils.Change change : planned.changed()) {
            Pupil before = change.before();
            touched.add(
                    Touched.changed(
                            new KeptPerson.OfPupil(before), resting.getOrDefault(before.id(), 0)));
        }
        return touched;
    }

    private boolean isStale(RosterPlan plan) {
        return !PeopleVersion.of(people.everyone()).equals(plan.version())
                || !StaffPlan.versions(staff.everyone()).equals(plan.staff().versions());
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
        if (!plan.staff().isEmpty()) {
            about.add("newStaff=" + plan.staff().newcomers().size());
            about.add("changedStaff=" + plan.staff().changed().size());
        }
        return new Act(ACT, about);
    }
}
