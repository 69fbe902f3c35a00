package ca.aval.security;

import java.time.Instant;
import java.util.UUID;

/**
 * The key that closes a compartment; it does not open it. A compartment gets a new one when
 * somebody may open it no more.
 *
 * @param name which compartment, such as {@code STAFF_DISCIPLINE}
 * @param trace shows that someone with the register's key put it there
 */
public record CompartmentKey(
        UUID id, String name, Instant madeAt, byte[] publicKey, byte[] trace) {}
