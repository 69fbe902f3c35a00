package ca.aval.people.store.planted;

/** A row that only its own feature should use. */
public class KeptRow {}
