package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

/**
 * What importing changes in one field of one pupil.
 *
 * @param guardian 1 for the first adult; 0 when the field is the pupil's own
 * @param before null when nothing was known
 * @param after null when what was known was about somebody else
 * @param hidden whether it tells how to reach an adult whose address was ever confidential
 */
public record FieldChange(
        RosterField field,
        int guardian,
        @Nullable String before,
        @Nullable String after,
        boolean hidden) {
    /** A change that may be shown. */
    FieldChange(RosterField field, int guardian, @Nullable String before, @Nullable String after) {
        this(field, guardian, before, after, false);
    }

    FieldChange hiddenWhen(boolean confidential) {
        boolean reaches =
                field == RosterField.ADDRESS
                        || field == RosterField.EMAIL
                        || field == RosterField.PHONE;
        return new FieldChange(field, guardian, before, after, confidential && reaches);
    }
}
