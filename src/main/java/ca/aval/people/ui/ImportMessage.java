package ca.aval.people.ui;

import ca.aval.kit.Tone;

/** What came of the last act, in words. */
public record ImportMessage(Tone tone, String firstWords, String rest) {}
