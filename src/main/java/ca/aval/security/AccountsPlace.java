package ca.aval.security;

import ca.aval.platform.place.Destination;

/** Where one sees who may sign in, and what becomes of a lost password. */
public record AccountsPlace() implements Destination {}
