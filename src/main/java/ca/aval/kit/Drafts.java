package ca.aval.kit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Port: keeps what the person at the screen typed in a form and has not saved. To be used on the
 * screen thread; what is asked is done in the order in which it is asked.
 */
public interface Drafts {
    /** Looks for the draft of that form; the answer comes on the screen thread. */
    void find(String form, Consumer<Optional<Draft>> found);

    /** Keeps those answers over what was kept before. */
    void keep(String form, Map<String, String> answers);

    /** The form was saved, or its words are no longer wanted. */
    void forget(String form);
}
