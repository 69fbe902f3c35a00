package ca.aval.people.ui.page;

import ca.aval.platform.place.Destination;

/** What a page does when one of its gestures is made. */
public interface RecordDesk<T> {
    /** Opens that form beside the record. */
    void open(EditForm<T> form);

    void go(Destination place);

    /** The only household shown; 0 for all, without what is confidential. */
    int household();

    /** Shows that household alone with what is confidential; 0 for all again. */
    void showHousehold(int household);
}
