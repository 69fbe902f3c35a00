package ca.aval.consent.staff;

import ca.aval.consent.answer.Route;
import ca.aval.people.StaffId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent that an adult took back for themself; it counts from the moment it is recorded.
 *
 * @param use the code of the use; null: all of them
 * @param day the school’s day of {@code at}
 * @param recordedBy the account
 */
public record StaffWithdrawal(
        UUID id,
        StaffId member,
        @Nullable String use,
        LocalDate day,
        Instant at,
        Route route,
        UUID recordedBy) {}
