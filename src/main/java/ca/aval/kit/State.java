package ca.aval.kit;

/**
 * A state as it is shown: a sign and its word.
 *
 * @param word in the reader's language; it is what a screen reader says
 */
public record State(Mark mark, String word) {}
