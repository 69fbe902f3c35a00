package ca.aval.policy;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.PolicyProfile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A policy that was put in force, as it was then: its text never changes afterwards.
 *
 * @param number counts from 1; the highest is in force
 * @param text the whole file, at most {@link #LONGEST} characters
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @param derivedFrom what the board adapted it from; null when it stands for itself
 * @param by the account that put it in force
 */
public record PolicyVersion(
        UUID id,
        int number,
        PolicyEdition edition,
        LocalText title,
        String text,
        String sha256,
        @Nullable PolicyEdition derivedFrom,
        Instant at,
        UUID by,
        Reason reason) {
    /** The most characters that a text may have. */
    public static final int LONGEST = 1 << 20;

    /** That candidate, put in force. */
    public static PolicyVersion of(
            PolicyCandidate candidate, PolicyProfile profile, int number, Instant at, UUID by) {
        return new PolicyVersion(
                UUID.randomUUID(),
                number,
                new PolicyEdition(profile.code(), profile.edition()),
                profile.identity().title(),
                candidate.text(),
                candidate.sha256(),
                candidate.derivedFrom(),
                at,
                by,
                candidate.reason());
    }

    /** The same under another number. */
    PolicyVersion numbered(int other) {
        return new PolicyVersion(
                id, other, edition, title, text, sha256, derivedFrom, at, by, reason);
    }

    /** Why a policy came into force. */
    public enum Reason {
        /** With the register. */
        FIRST_RUN,
        /** Chosen among those that come with Aval. */
        CHOSEN,
        IMPORTED,
        /** The board changed its copy in the editor. */
        ADAPTED,
        /** One that had been in force before was put back. */
        PUT_BACK
    }
}
