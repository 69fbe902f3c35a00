package ca.aval.policy;

import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where another policy is put in force: one that comes with Aval, one from a file, or an earlier
 * one.
 *
 * @param file the one that was chosen already; null for none
 */
public record PolicyChangePlace(@Nullable Path file) implements Destination {}
