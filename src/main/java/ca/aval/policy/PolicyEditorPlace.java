package ca.aval.policy;

import ca.aval.platform.place.Destination;

/** Where the board adapts its own copy of the policy in force. */
public record PolicyEditorPlace() implements Destination {}
