package ca.aval.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * A batch that was printed, with its bytes.
 *
 * @param number as printed on the cover sheet, {@code 2026-B-0007}
 * @param pages cover sheet included
 * @param document the PDF as it was handed over
 */
public record PrintRun(
        UUID id,
        String number,
        UUID campaign,
        Instant printedAt,
        UUID account,
        int forms,
        int pages,
        String document,
        String sha256) {}
