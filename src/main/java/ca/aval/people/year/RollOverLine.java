package ca.aval.people.year;

import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;

import org.jspecify.annotations.Nullable;

/**
 * One pupil of the year that ends, and what is planned for them.
 *
 * @param now the class in which they are
 * @param level of the next year; null when unknown or when there is no next class
 * @param group of the next year; null exactly when there is no next class
 */
public record RollOverLine(
        Pupil pupil, Enrolment now, Fate fate, @Nullable String level, @Nullable String group) {}
