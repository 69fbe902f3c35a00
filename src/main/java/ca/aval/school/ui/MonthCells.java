package ca.aval.school.ui;

import java.util.List;

/**
 * One month as the calendar draws it.
 *
 * @param name the month and its year
 * @param days in order
 */
public record MonthCells(String name, List<DayCell> days) {
    public MonthCells {
        days = List.copyOf(days);
    }
}
