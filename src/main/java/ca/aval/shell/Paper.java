package ca.aval.shell;

/**
 * A document at hand.
 *
 * @param name what the print queue and a proposed file are called, without ending; names no person
 */
public record Paper(byte[] pdf, String name) {}
