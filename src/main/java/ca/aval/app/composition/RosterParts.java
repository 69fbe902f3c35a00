package ca.aval.app.composition;

import ca.aval.people.PupilUses;
import ca.aval.people.roster.ApplyRosterPlan;
import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.RosterReader;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.RedoLastImport;
import ca.aval.people.roster.past.UndoLastImport;
import ca.aval.platform.data.UnitOfWork;

/** Puts together what is done with lists of pupils and staff, in an open register. */
public record RosterParts(OpenRegister register, PastImports past, BackupParts backups) {
    public PlanRoster plan() {
        return new PlanRoster(
                register.guard(),
                new RosterReader(),
                register.work(),
                register.people(),
                register.staff());
    }

    public ApplyRosterPlan apply() {
        return apply(register.work());
    }

    /** The same, with a backup before it where something was done since the last one. */
    public ApplyRosterPlan applyBackedUp() {
        return apply(backups.backedUp(register.work()));
    }

    private ApplyRosterPlan apply(UnitOfWork within) {
        return new ApplyRosterPlan(
                register.guard(),
                within,
                register.people(),
                register.staff(),
                past,
                uses(),
                register.clock());
    }

    public UndoLastImport undoLast() {
        return new UndoLastImport(
                register.guard(),
                register.work(),
                past,
                register.people(),
                register.staff(),
                uses());
    }

    public RedoLastImport redoLast() {
        return new RedoLastImport(
                register.guard(),
                register.work(),
                past,
                register.people(),
                register.staff(),
                uses());
    }

    private PupilUses uses() {
        return new FormsOfPupils(register.campaigns());
    }
}
