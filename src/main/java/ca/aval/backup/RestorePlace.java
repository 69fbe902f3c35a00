package ca.aval.backup;

import ca.aval.platform.place.Destination;

/** Where one takes a backup back into another folder. */
public record RestorePlace() implements Destination {}
