package ca.aval.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep letters that went out. To be used inside a unit of work. */
public interface Notices {
    void add(IssuedNotice notice);

    /** The letter of that number, as printed. */
    Optional<IssuedNotice> find(String number);

    /** The letters about that pupil or member of staff, oldest first. */
    List<IssuedNotice> about(UUID person);

    /** Every letter, oldest first. */
    List<IssuedNotice> all();
}
