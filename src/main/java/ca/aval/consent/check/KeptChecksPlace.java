package ca.aval.consent.check;

import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

/**
 * Where the answers that were kept are looked up.
 *
 * @param check the one to open; null for the list alone
 */
public record KeptChecksPlace(@Nullable KeptCheckId check) implements Destination {}
