package ca.aval.policy;

import ca.aval.platform.place.Destination;

/** Where one reads the policy in force. */
public record PolicyPlace() implements Destination {}
