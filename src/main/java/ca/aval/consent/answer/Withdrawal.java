package ca.aval.consent.answer;

import ca.aval.people.PupilId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent taken back; it counts from the moment it is recorded and is never edited.
 *
 * @param use the code of the use; null: all of them
 * @param day the school’s day of {@code at}
 * @param recordedBy the account
 */
public record Withdrawal(
        UUID id,
        PupilId pupil,
        @Nullable String use,
        Signatory by,
        LocalDate day,
        Instant at,
        Route route,
        UUID recordedBy) {
    public boolean covers(String code) {
        return use == null || use.equals(code);
    }
}
