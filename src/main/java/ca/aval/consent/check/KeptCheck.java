package ca.aval.consent.check;

import ca.aval.people.PupilId;
import ca.aval.people.StaffId;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answer as it was given and kept for a proof; it is never changed.
 *
 * @param number as printed: {@code P-2026-058}
 * @param askedAt when it was given
 * @param account who asked
 * @param whom of whom it was asked
 * @param author who took the picture; null when nobody was named
 * @param subject what it is about, in the words of who asked; null when nothing was said
 * @param journalHead what the journal came to when the answer was given
 * @param lines the answer for each, in the order of the list
 */
public record KeptCheck(
        KeptCheckId id,
        String number,
        SchoolYear year,
        Instant askedAt,
        UUID account,
        PublicationQuestion question,
        AskedOf whom,
        @Nullable StaffId author,
        @Nullable String subject,
        String journalHead,
        List<Line> lines) {
    public KeptCheck {
        lines = List.copyOf(lines);
    }

    /**
     * The answer for one pupil.
     *
     * @param reason null when they may
     * @param since the first day of the reason; null when it has none
     */
    public record Line(PupilId pupil, @Nullable Reason reason, @Nullable LocalDate since) {}

    /** How many may appear. */
    public int allowed() {
        return (int) lines.stream().filter(line -> line.reason() == null).count();
    }
}
