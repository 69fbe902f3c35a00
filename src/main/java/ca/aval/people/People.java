package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.Optional;

/** Port: find and keep pupils. To be used inside a unit of work. */
public interface People {
    /** Every pupil ever known here, in no particular order. */
    List<Pupil> everyone();

    /**
     * The pupils who are in a class in that year, by group, then family and given name as French
     * people sort.
     */
    List<Pupil> enrolled(SchoolYear year);

    Optional<Pupil> find(PupilId id);

    void add(List<Pupil> pupils);

    /**
     * Keeps a changed pupil: whatever differs between the two is written, history included.
     *
     * @param before as it was read; its version must still be the one in the register
     */
    void change(Pupil before, Pupil after);

    /**
     * Takes out a pupil added by mistake, with everything kept beneath; a pupil whom a form names
     * cannot be.
     *
     * @param pupil as it was read; its version must still be the one in the register
     */
    void remove(Pupil pupil);
}
