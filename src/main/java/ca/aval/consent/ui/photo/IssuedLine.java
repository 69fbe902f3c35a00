package ca.aval.consent.ui.photo;

import ca.aval.consent.photo.IssuedList;

/**
 * A list that was handed out, in words.
 *
 * @param said its number, what it was for, its day and how many stood on it
 */
record IssuedLine(IssuedList list, String said) {}
