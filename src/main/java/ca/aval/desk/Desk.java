package ca.aval.desk;

import java.util.List;
import java.util.Optional;

/**
 * Port: what the signed-in person keeps for themselves, under keys such as {@code layout.people};
 * nobody else reaches it. To be asked off the screen thread. A key names no person: it stands in
 * the journal.
 */
public interface Desk {
    /** The longest key, in characters. */
    int LONGEST_KEY = 200;

    /** The longest content, in characters. */
    int LONGEST_CONTENT = 1_000_000;

    /** What is kept under that key. */
    Optional<String> kept(String key);

    /**
     * Keeps that under that key, over what was there; the same content again is no act.
     *
     * @throws IllegalArgumentException when the key or the content is longer than may be
     */
    void keep(String key, String json);

    /** Drops what is kept under that key; nothing happens when there is nothing. */
    void forget(String key);

    /** The keys that begin so, in order. */
    List<String> keys(String prefix);
}
