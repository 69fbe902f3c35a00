package ca.aval.consent.answer;

import ca.aval.platform.place.Destination;

/** Where the forms that came back are typed in. */
public record AnswersPlace() implements Destination {}
