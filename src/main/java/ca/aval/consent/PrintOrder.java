package ca.aval.consent;

import ca.aval.people.PupilId;

import java.util.Set;

/** Whose forms to print. */
public sealed interface PrintOrder {
    /** Every pupil of the year, with a cover sheet. */
    record Everyone() implements PrintOrder {}

    /** One group, with a cover sheet. */
    record OfGroup(String group) implements PrintOrder {}

    /** Chosen pupils, without a cover sheet. */
    record Chosen(Set<PupilId> pupils) implements PrintOrder {
        public Chosen {
            pupils = Set.copyOf(pupils);
        }
    }
}
