package ca.aval.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: find and keep what was published, what is to come down, and what should not have gone out.
 * To be used inside a unit of work; what is kept changed must still be at the version that was
 * read.
 */
public interface Publications {
    /** Everything that was recorded, the latest day first. */
    List<Publication> all();

    Optional<Publication> find(UUID id);

    void add(Publication publication);

    /** Keeps what differs between the two, the people in it included. */
    void change(Publication before, Publication after);

    /** Everything that was ever to come down, the earliest due day first. */
    List<Takedown> takedowns();

    void add(Takedown takedown);

    void change(Takedown takedown);

    /** Every alert, the latest first. */
    List<PublicationAlert> alerts();

    void add(PublicationAlert alert);

    void change(PublicationAlert alert);
}
