package ca.aval.people;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Lists the pupils who are or were in a class of a year. */
public final class ListPupils {
    private final Guard guard;
    private final UnitOfWork unitOfWork;
    private final People people;

    public ListPupils(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.people = people;
    }

    /** Those of that year, also those who left during it, ready to be searched. */
    public PupilIndex of(SchoolYear year) {
        guard.require(Permission.SEE_PEOPLE);
        return new PupilIndex(unitOfWork.read(() -> ofYear(year)), year);
    }

    private List<Pupil> ofYear(SchoolYear year) {
        return people.everyone().stream()
                .filter(pupil -> pupil.lastStay(year).isPresent())
                .toList();
    }
}
