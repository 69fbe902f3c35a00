package ca.aval.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a form asks, unchanged from the day it was made.
 *
 * @param number counts the versions of this school's form, from 1
 * @param uses the codes of the uses, in the order in which they are asked
 */
public record FormVersion(UUID id, int number, List<String> uses, LocalDate createdOn) {
    public FormVersion {
        uses = List.copyOf(uses);
    }
}
