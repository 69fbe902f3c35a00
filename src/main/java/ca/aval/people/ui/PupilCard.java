package ca.aval.people.ui;

import java.util.List;

/**
 * Everything the register knows of one pupil, in words.
 *
 * @param name given name first
 * @param facts birth date and file number
 * @param classes every stay in a class, the latest first
 */
public record PupilCard(String name, List<Fact> facts, List<Fact> classes, List<Adult> guardians) {
    public PupilCard {
        facts = List.copyOf(facts);
        classes = List.copyOf(classes);
        guardians = List.copyOf(guardians);
    }

    /** Something known, and what it is called. */
    public record Fact(String label, String text) {}

    /**
     * An adult who answers for the pupil.
     *
     * @param name with the capacity
     */
    public record Adult(String name, List<Fact> facts) {
        public Adult {
            facts = List.copyOf(facts);
        }
    }
}
