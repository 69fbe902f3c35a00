package ca.aval.people.change;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.EnumSet;
import java.util.List;

/** Adds a pupil whom no list named. */
public final class AddPupil {
    private static final String ACT = "ADD_PUPIL";

    private final Guard guard;
    private final PupilDesk desk;
    private final SchoolClock clock;

    public AddPupil(Guard guard, UnitOfWork unitOfWork, People people, SchoolClock clock) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
        this.clock = clock;
    }

    /**
     * Keeps a new pupil in that class; one who has the name of another stays a person apart. Their
     * adults are not settled yet: a list may still name them.
     */
    public Edited<Pupil> add(PupilIdentity identity, ClassStay stay) {
        guard.require(Permission.CHANGE_PEOPLE);
        EditRefusal fault = identity.fault(clock.today());
        if (fault == null) {
            fault = stay.fault();
        }
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        if (desk.numberTaken(identity.fileNumber(), null)) {
            return new Edited.Refused<>(EditRefusal.NUMBER_TAKEN);
        }
        Pupil pupil =
                new Pupil(
                                PupilId.random(),
                                0,
                                identity.fileNumber(),
                                identity.name(),
                                identity.birthDate(),
                                List.of(stay.enrolment()),
                                List.of())
                        .identified(
                                identity.fileNumber(),
                                identity.name(),
                                identity.usual(),
                                identity.birthDate());
        return desk.add(
                ACT, pupil.withHandEdited(EnumSet.complementOf(EnumSet.of(PupilField.GUARDIANS))));
    }
}
