package ca.aval.people;

import java.util.UUID;

/** What binds a person to the school between two dates; obligations begin and end with it. */
public record Engagement(UUID id, EngagementType type, Period period) {}
