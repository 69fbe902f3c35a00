package ca.aval.consent.answer;

/**
 * The answer to one line.
 *
 * @param use the code of the use, such as {@code YEARBOOK} or {@code SCHOOL_SOCIAL/FACEBOOK/1}
 */
public record UseAnswer(String use, Answer answer) {}
