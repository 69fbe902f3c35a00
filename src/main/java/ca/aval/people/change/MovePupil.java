package ca.aval.people.change;

import ca.aval.people.Enrolment;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Moves a pupil to another class from a day on; the stay in the former one is kept. */
public final class MovePupil {
    private static final String ACT = "MOVE_PUPIL";

    private final Guard guard;
    private final PupilDesk desk;

    public MovePupil(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    /** The present class ends on the day on which the other begins. */
    public Edited<Pupil> move(Pupil asRead, ClassStay stay) {
        guard.require(Permission.CHANGE_PEOPLE);
        EditRefusal fault = stay.fault();
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        List<Enrolment> stays = new ArrayList<>(asRead.enrolments());
        Enrolment now = asRead.enrolment(stay.year()).orElse(null);
        if (now != null) {
            if (now.group().equals(stay.group())) {
                return new Edited.Refused<>(EditRefusal.SAME_CLASS);
            }
            if (stay.from().isBefore(now.from())) {
                return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
            }
            stays.replaceAll(e -> e.id().equals(now.id()) ? e.endedBefore(stay.from()) : e);
        }
        stays.add(stay.enrolment());
        return desk.change(
                ACT,
                asRead,
                PupilDesk.marked(asRead.withEnrolments(stays), Set.of(PupilField.CLASS)));
    }
}
