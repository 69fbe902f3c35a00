package ca.aval.notice;

import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

/**
 * Who writes a letter.
 *
 * @param logo a PNG; null when the school has none
 * @param signer the name under the signature; empty where it is not known
 */
public record Sender(School school, byte @Nullable [] logo, String signer) {}
