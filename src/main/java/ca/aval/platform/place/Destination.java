package ca.aval.platform.place;

/**
 * Somewhere in the program: a record in a feature's root, such as one pupil's file, that any other
 * feature can point at.
 */
public interface Destination {}
