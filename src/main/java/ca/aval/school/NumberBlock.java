package ca.aval.school;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * How far a series of numbers has been given out, such as the forms of a school year.
 *
 * @param id null while the series has not begun
 * @param series one capital letter: {@code A} forms of adults, {@code B} batches, {@code C} consent
 *     forms, {@code D} publications, {@code L} letters, {@code N} lists of names, {@code P} kept
 *     answers, {@code T} form layouts
 * @param firstYear the calendar year in which its school year begins; 0 for a series that never
 *     starts again
 * @param last the last number given out; 0 while there is none
 */
public record NumberBlock(@Nullable UUID id, int version, String series, int firstYear, int last) {
    /** The number so many places after the last one, as printed: {@code 2026-C-0412}. */
    public String printed(int places) {
        return "%d-%s-%04d".formatted(firstYear, series, last + places);
    }
}
