package ca.aval.people.change;

import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes that a pupil left the school; what is known of them stays. */
public final class PupilLeaves {
    private static final String ACT = "PUPIL_LEAVES";

    private final Guard guard;
    private final PupilDesk desk;

    public PupilLeaves(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    /**
     * Ends the stay in the class of that year.
     *
     * @param lastDay the last day at the school
     */
    public Edited<Pupil> leave(Pupil asRead, SchoolYear year, LocalDate lastDay) {
        guard.require(Permission.CHANGE_PEOPLE);
        Enrolment now = asRead.enrolment(year).orElse(null);
        if (now == null) {
            return new Edited.Refused<>(EditRefusal.NOT_IN_A_CLASS);
        }
        if (lastDay.plusDays(1).isBefore(now.from())) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        List<Enrolment> stays = new ArrayList<>(asRead.enrolments());
        stays.replaceAll(e -> e.id().equals(now.id()) ? e.endedBefore(lastDay.plusDays(1)) : e);
        return desk.change(
                ACT,
                asRead,
                PupilDesk.marked(asRead.withEnrolments(stays), Set.of(PupilField.CLASS)));
    }
}
