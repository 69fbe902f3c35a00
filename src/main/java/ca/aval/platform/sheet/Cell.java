package ca.aval.platform.sheet;

import java.time.LocalDate;

/** What one cell of a sheet holds, as Excel tells kinds apart. */
public sealed interface Cell {
    /** Words, which stay words even when they begin like a formula. */
    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Flag(boolean yes) implements Cell {}

    /** Nothing is known. */
    record Empty() implements Cell {}
}
