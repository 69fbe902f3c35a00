package ca.aval.security;

import java.util.UUID;

/**
 * That one holder may open what one key of a compartment closed.
 *
 * @param holder an account, or {@link ca.aval.platform.crypto.KeyRing#RECOVERY}
 * @param sealed the private key, closed for that holder
 */
public record CompartmentGrant(UUID id, UUID key, UUID holder, byte[] sealed) {}
