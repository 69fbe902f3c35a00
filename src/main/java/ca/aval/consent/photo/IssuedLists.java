package ca.aval.consent.photo;

import ca.aval.platform.time.SchoolYear;

import java.util.List;

/** Port: find and keep the lists that were handed out. To be used inside a unit of work. */
public interface IssuedLists {
    void add(IssuedList list);

    /** Those of that year, newest first. */
    List<IssuedList> of(SchoolYear year);
}
