package ca.aval.people.ui.page;

import ca.aval.platform.place.Destination;

import javafx.scene.Node;

/** Port: what another part of the program shows of a person, under the cards of their page. */
public interface RecordPanel {
    Node content();

    /** Shows whoever that place is about; nothing for a person who is not yet known. */
    void show(Destination place);

    /** The record on show was read again: what counts here may have changed with it. */
    void refresh();
}
