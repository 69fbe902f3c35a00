package ca.aval.people;

import java.util.UUID;

/** Days during which a person is away; why is not kept. */
public record StaffLeave(UUID id, Period period) {}
