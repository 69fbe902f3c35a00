package ca.aval.publication.ui;

import ca.aval.kit.State;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The publication that is looked at.
 *
 * @param address where it can be seen; empty when there is none
 * @param facts what is known of it, word and value
 * @param people everybody who appears
 * @param takedown the one that is looked at, where there is one
 * @param alert the one that is looked at, where there is one
 * @param standing whether it was not taken down
 */
public record PublicationCard(
        UUID id,
        String title,
        State state,
        String address,
        List<Fact> facts,
        List<Person> people,
        @Nullable TakedownLine takedown,
        @Nullable AlertLine alert,
        boolean standing) {
    public PublicationCard {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
    }

    /** One thing that is known. */
    public record Fact(String word, String value) {}

    /**
     * Somebody who appears.
     *
     * @param state what is to be done for them; null when nothing is
     */
    public record Person(UUID id, String name, @Nullable State state) {}
}
