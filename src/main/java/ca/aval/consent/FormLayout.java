package ca.aval.consent;

import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import java.util.UUID;

/**
 * A form version in one language and for one way of signing: its exact words and the places of its
 * boxes, frozen, so that paper printed today can be read later.
 *
 * @param template the number that the square code carries, 1 to 4095
 * @param wordingId such as {@code L06/4.1}
 * @param wording the document that holds the words
 * @param geometry the document that holds the places of boxes, marks, codes and signatures
 */
public record FormLayout(
        UUID id,
        UUID formVersion,
        int template,
        Language language,
        SigningRule rule,
        String wordingId,
        String wording,
        String wordingSha256,
        String geometry,
        String geometrySha256) {}
