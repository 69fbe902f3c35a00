package ca.aval.school.ui;

import ca.aval.kit.Icon;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One day of the year as the calendar draws it.
 *
 * @param look the style class of its tint
 * @param sign drawn under its number; null on an ordinary day
 * @param spoken the date and what it is, in words
 */
public record DayCell(LocalDate date, String look, @Nullable Icon sign, String spoken) {}
