package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.platform.time.SchoolYear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A list of names as it was handed out; never made again.
 *
 * @param number as printed, {@code 2026-N-0014}
 * @param use the code of the use; empty where there were no pictures
 * @param day the day for which it held
 * @param names how many stood on it
 * @param account who issued it
 * @param document the kept PDF
 * @param sha256 of that PDF, in 64 hexadecimal digits
 */
public record IssuedList(
        UUID id,
        String number,
        Purpose purpose,
        SchoolYear year,
        String use,
        LocalDate day,
        int names,
        int copies,
        Instant issuedAt,
        UUID account,
        String document,
        String sha256) {}
