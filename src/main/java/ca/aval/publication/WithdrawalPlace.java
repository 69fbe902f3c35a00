package ca.aval.publication;

import ca.aval.people.PupilId;
import ca.aval.platform.place.Destination;

import java.util.UUID;

/**
 * What came of a consent taken back.
 *
 * @param withdrawal which one
 */
public record WithdrawalPlace(PupilId pupil, UUID withdrawal) implements Destination {}
