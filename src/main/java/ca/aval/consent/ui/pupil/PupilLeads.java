package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.WithdrawConsent;
import ca.aval.consent.ui.Proof;
import ca.aval.people.PupilId;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one goes on from the consents of a pupil; what this account may not do is null.
 *
 * @param record types in an answer of that pupil
 * @param check asks whether the pupil may be published
 * @param proof opens the paper of an answer
 * @param act takes a consent back
 * @param withdrawn shows what is to come down after that
 */
public record PupilLeads(
        @Nullable Consumer<PupilId> record,
        @Nullable Runnable check,
        @Nullable Reader proof,
        @Nullable WithdrawConsent act,
        @Nullable AfterWithdrawal withdrawn) {
    public static final PupilLeads NONE = new PupilLeads(null, null, null, null, null);

    /** Opens the paper of an answer. */
    @FunctionalInterface
    public interface Reader {
        void open(Proof proof);
    }

    /** Shows what came of a consent taken back. */
    @FunctionalInterface
    public interface AfterWithdrawal {
        void follow(PupilId pupil, UUID withdrawal);
    }
}
