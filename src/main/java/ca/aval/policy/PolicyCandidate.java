package ca.aval.policy;

import ca.aval.platform.crypto.Digest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * A text that somebody would put in force.
 *
 * @param fileName as faults name it
 * @param derivedFrom what the board adapted it from; null when it stands for itself
 */
public record PolicyCandidate(
        String fileName,
        String text,
        PolicyVersion.Reason reason,
        @Nullable PolicyEdition derivedFrom) {
    /** An earlier one, to be put back. */
    public static PolicyCandidate of(PolicyVersion earlier) {
        return new PolicyCandidate(
                earlier.edition().code() + ".yaml",
                earlier.text(),
                PolicyVersion.Reason.PUT_BACK,
                earlier.derivedFrom());
    }

    /** Of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        return Digest.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
