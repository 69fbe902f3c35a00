package ca.aval.shell;

import ca.aval.platform.place.Destination;

import javafx.scene.Node;

import java.util.List;

/** One place of the program as the window shows it. */
public interface Page {
    /** Made once; shown again each time someone comes back. */
    Node content();

    /** Someone arrived: the page reads again what it shows. */
    default void shown(Destination destination) {}

    /** Whether one may leave now; a page that holds unkept words asks the person first. */
    default boolean mayLeave() {
        return true;
    }

    /** Whether words stand here that leaving would drop. */
    default boolean holdsUnkept() {
        return false;
    }

    /** What can be done here; the search lists it. The page takes their keys itself. */
    default List<Command> commands() {
        return List.of();
    }

    /**
     * Someone leaves, locks or closes, or some time went by: words typed and not saved are kept as
     * a draft.
     */
    default void keepWords() {}

    /**
     * The page of the guide that explains this one: the name of its English file, without ending.
     */
    default String guide() {
        return "index";
    }

    /** Someone left: what was listened to for this page alone is let go. */
    default void left() {}
}
