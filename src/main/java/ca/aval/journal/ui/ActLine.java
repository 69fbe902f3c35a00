package ca.aval.journal.ui;

import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One act in the list, in words.
 *
 * @param person empty when nobody was signed in
 * @param about whom and what it was about, as the list shows it
 * @param kind the English name of the kind, for the chips
 * @param head the twelve characters of the journal after it
 * @param links those of whom it was about that have a page, and those that have none
 * @param searched what a search looks through
 */
public record ActLine(
        long sequence,
        LocalDate day,
        String when,
        String person,
        String what,
        String about,
        String kind,
        String kindWord,
        int rows,
        String head,
        List<Link> links,
        String searched) {
    public ActLine {
        links = List.copyOf(links);
    }

    /** A name, and where it leads; null when it leads nowhere. */
    public record Link(String name, @Nullable Destination place) {}
}
