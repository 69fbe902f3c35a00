package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.List;

/** Port: the consent forms that name a pupil, told by whoever keeps them. */
public interface PupilForms {
    /** The latest first; to be called outside of a unit of work. */
    List<Form> of(PupilId pupil);

    /**
     * A form that was printed.
     *
     * @param number as printed, {@code 2026-C-0412}
     */
    record Form(SchoolYear year, String number, LocalDate issuedOn) {}
}
