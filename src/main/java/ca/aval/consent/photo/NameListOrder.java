package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The list that somebody wishes for.
 *
 * @param groups the codes of the groups; none: the whole school
 * @param only the pupils it is about; none: everybody in those groups
 * @param use the code of the use for which pictures are taken; empty where there are no pictures
 * @param day the day for which it holds
 * @param until the hour at which it ends; null: with the day
 * @param copies to whom each copy goes
 * @param language of those who get it
 */
public record NameListOrder(
        Purpose purpose,
        List<String> groups,
        Set<PupilId> only,
        String use,
        LocalDate day,
        @Nullable LocalTime until,
        List<String> copies,
        Language language) {
    /** How long the name of whoever gets a copy may be, in characters. */
    public static final int LONGEST_NAME = 60;

    /** How many copies there may be. */
    public static final int MOST_COPIES = 20;

    public NameListOrder {
        groups = List.copyOf(groups);
        only = Set.copyOf(only);
        copies = List.copyOf(copies);
        if (copies.size() > MOST_COPIES
                || copies.stream().anyMatch(c -> c.isBlank() || c.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("the copies are to be checked before");
        }
    }
}
