package ca.aval.consent.ui.entry;

import ca.aval.people.PupilId;

import java.util.UUID;

/**
 * Port: writes to a family that its form must be taken up again, and says what is wrong with it.
 */
public interface TakeUpLetter {
    /**
     * To be called on the screen thread.
     *
     * @param entry the entry that is in doubt
     */
    void write(PupilId pupil, UUID entry);
}
