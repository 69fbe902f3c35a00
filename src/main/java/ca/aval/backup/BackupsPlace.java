package ca.aval.backup;

import ca.aval.platform.place.Destination;

/** Where one sees the backups and makes one. */
public record BackupsPlace() implements Destination {}
