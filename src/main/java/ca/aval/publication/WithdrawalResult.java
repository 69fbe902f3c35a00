package ca.aval.publication;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.ConsentUse;
import ca.aval.people.Pupil;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of a consent taken back, as it stands now.
 *
 * @param stopped the uses that the form asked about and that are withdrawn by it
 * @param allowed the uses that are allowed still
 * @param entries what was to come down for it, or already for an earlier one; the earliest due day
 *     first
 */
public record WithdrawalResult(
        Withdrawal withdrawal,
        Pupil pupil,
        List<ConsentUse> stopped,
        List<ConsentUse> allowed,
        List<Entry> entries) {
    public WithdrawalResult {
        stopped = List.copyOf(stopped);
        allowed = List.copyOf(allowed);
        entries = List.copyOf(entries);
    }

    /**
     * One publication and what became of it.
     *
     * @param use where it appeared; null when the school knows that use no more
     */
    public record Entry(Takedown takedown, Publication publication, @Nullable ConsentUse use) {}
}
