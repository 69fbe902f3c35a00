package ca.aval.consent.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * Reminders that were printed together, with their bytes.
 *
 * @param number of the batch, {@code 2026-B-0007}
 * @param pages of everything, cover sheet included
 * @param document the PDF as it was handed over
 */
public record ReminderRun(
        UUID id,
        String number,
        UUID campaign,
        Instant printedAt,
        UUID account,
        int letters,
        int pages,
        String document,
        String sha256) {}
