package ca.aval.consent.ui.check;

import java.util.UUID;

/** Somebody who may appear. */
record AllowedLine(UUID key, String name) {}
