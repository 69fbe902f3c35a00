package ca.aval.consent.answer;

import ca.aval.platform.place.Destination;

/** Where one sees for whom a birthday changes who signs. */
public record BirthdaysPlace() implements Destination {}
