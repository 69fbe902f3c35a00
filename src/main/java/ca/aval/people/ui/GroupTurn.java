package ca.aval.people.ui;

/**
 * What a group becomes in the next year.
 *
 * @param now its present code
 * @param pupils how many of it go up
 * @param next the code a level higher
 */
public record GroupTurn(String now, int pupils, String next) {}
