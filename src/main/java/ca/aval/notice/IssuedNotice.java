package ca.aval.notice;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it went out; printed again from its bytes, never made again.
 *
 * @param number as printed, {@code 2026-L-0012}
 * @param template such as {@code L07}
 * @param templateVersion of its words
 * @param person the pupil or member of staff whom it is about
 * @param cause what it was written for, if there is anything
 * @param document the PDF as it was printed
 */
public record IssuedNotice(
        UUID id,
        String number,
        String template,
        String templateVersion,
        Language language,
        SchoolYear year,
        UUID person,
        String addressee,
        @Nullable UUID cause,
        Instant issuedAt,
        UUID account,
        Delivery delivery,
        int pages,
        String document,
        String sha256) {}
