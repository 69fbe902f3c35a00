package ca.aval.people.year;

import ca.aval.platform.time.SchoolYear;

/** Port: whether work of a year has begun, so that its beginning can no longer be taken back. */
public interface YearUse {
    /** Whether something leans on that year being the one at work, such as printed forms. */
    boolean isUsed(SchoolYear year);
}
