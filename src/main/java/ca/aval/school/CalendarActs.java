package ca.aval.school;

/** Everything that can be done with the calendar of the school. */
public record CalendarActs(
        ReadCalendar read,
        SetCalendarDay set,
        RemoveCalendarDay remove,
        ConfirmYear confirm,
        UndoCalendarChange undo) {}
