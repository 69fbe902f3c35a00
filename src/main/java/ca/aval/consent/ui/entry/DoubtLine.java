package ca.aval.consent.ui.entry;

import ca.aval.people.PupilId;

import java.util.UUID;

/**
 * A paper that must be looked at again.
 *
 * @param title its code and its pupil
 * @param reason what is wrong with it, and what it counts for
 */
public record DoubtLine(PupilId pupil, UUID entry, String title, String reason) {}
