package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

/**
 * What importing changes in one field of one pupil.
 *
 * @param guardian 1 for the first adult; 0 when the field is the pupil's own
 * @param before null when nothing was known
 * @param after null when what was known was about somebody else
 */
public record FieldChange(
        RosterField field, int guardian, @Nullable String before, @Nullable String after) {}
