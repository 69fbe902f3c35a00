package ca.aval.people.ui.page;

import ca.aval.people.change.Edited;
import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One kind of person whose page is shown.
 *
 * @param <R> everything read of one of them
 * @param <T> the record itself
 */
public interface RecordSubject<R, T> {
    /** Off the screen thread; nothing for a new person, or one who is gone. */
    Optional<R> read(Destination place);

    /** Writes down that it was read, where that is sensitive; off the screen thread. */
    void seen(R read);

    /** What the page shows, in the language of the moment. */
    RecordSheet sheet(R read, RecordDesk<T> desk);

    /** The form for a new person; null when the place is not for one, or this role may not. */
    @Nullable EditForm<T> empty(Destination place);

    Edited<T> restore(@Nullable T left, @Nullable T wanted);

    /** Where that person is shown. */
    Destination place(T person);

    /** Where one more of the same kind is added. */
    Destination newcomer();

    /** The key of the word for adding one more. */
    String addWord();

    /** The list to which one goes back. */
    Destination list();
}
