package ca.aval.people.year;

import java.time.LocalDate;
import java.util.List;

/** Port: the staff whose engagement ends, to be seen before the year turns. */
public interface EndingEngagements {
    /**
     * One of them.
     *
     * @param function in words
     */
    record Ending(String name, String function, LocalDate lastDay) {}

    /** Those that end on that day or before; to be used inside a unit of work. */
    List<Ending> endingBy(LocalDate day);
}
