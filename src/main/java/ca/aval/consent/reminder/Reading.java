package ca.aval.consent.reminder;

import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerDesk;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.Recording.Completeness;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.UseState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one form needs, read from everything that came back about it.
 *
 * @param faults of the answer that is nearest to counting
 * @param speakers the entries that the letter is about; none in silence
 */
record Reading(Situation situation, List<Fault> faults, List<Returned> speakers) {
    /** Empty when the form needs nothing, also while the family still has time to answer. */
    static Optional<Reading> of(
            ConsentHistory history, ConsentForm form, ConsentCampaign campaign, LocalDate today) {
        List<Returned> entries =
                history.standing().stream()
                        .filter(r -> r.form().equals(form.id()) && !r.answers().isEmpty())
                        .toList();
        if (takenBack(history, form, entries)) {
            return Optional.empty();
        }
        if (entries.isEmpty()) {
            return today.isAfter(campaign.returnBy())
                    ? Optional.of(new Reading(Situation.SILENT, List.of(), List.of()))
                    : Optional.empty();
        }
        List<String> uses = campaign.form().uses();
        if (any(history, uses, UseState.DISPUTED, today)) {
            return Optional.of(new Reading(Situation.DISAGREEMENT, List.of(), entries));
        }
        if (any(history, uses, UseState.AGE_THRESHOLD_PASSED, today)) {
            return Optional.of(new Reading(Situation.DECIDES_ALONE, List.of(), entries));
        }
        return incomplete(history, entries, uses);
    }

    /** Who took everything back has answered, until something comes back anew. */
    private static boolean takenBack(
            ConsentHistory history, ConsentForm form, List<Returned> entries) {
        return history.withdrawn().stream()
                .filter(w -> w.use() == null && !w.day().isBefore(form.issuedOn()))
                .anyMatch(w -> entries.stream().noneMatch(e -> e.receivedOn().isAfter(w.day())));
    }

    private static boolean any(
            ConsentHistory history, List<String> uses, UseState state, LocalDate today) {
        return uses.stream().anyMatch(use -> UseState.of(history, use, today) == state);
    }

    private static Optional<Reading> incomplete(
            ConsentHistory history, List<Returned> entries, List<String> uses) {
        Returned best =
                entries.stream()
                        .min(
                                Comparator.<Returned, Completeness>comparing(
                                                e -> completeness(e, history))
                                        .thenComparing(
                                                Comparator.comparing(Returned::day).reversed()))
                        .orElseThrow();
        if (completeness(best, history) == Completeness.COMPLETE) {
            return Optional.empty();
        }
        List<Fault> faults = faults(best, history, uses);
        boolean asks = has(best, Answer.YES) || has(best, Answer.INVALID);
        if (faults.stream().allMatch(f -> f.defect() == Defect.BLANK_LINE) || !asks) {
            // a refusal needs neither signature nor date
            return has(best, Answer.BLANK)
                    ? Optional.of(new Reading(Situation.BLANKS, faults, List.of(best)))
                    : Optional.empty();
        }
        return Optional.of(new Reading(Situation.DEFECT, faults, List.of(best)));
    }

    private static Completeness completeness(Returned entry, ConsentHistory history) {
        return AnswerDesk.recorded(entry, history.pupil()).completeness();
    }

    private static List<Fault> faults(Returned entry, ConsentHistory history, List<String> uses) {
        List<Fault> faults = new ArrayList<>();
        if (entry.signatory() == null) {
            faults.add(new Fault(Defect.UNSIGNED, List.of()));
        }
        if (entry.signedOn() == null) {
            faults.add(new Fault(Defect.UNDATED, List.of()));
        }
        if (AnswerDesk.recorded(entry, history.pupil()).defect() == Defect.WRONG_SIGNATORY) {
            faults.add(new Fault(Defect.WRONG_SIGNATORY, List.of()));
        }
        if (has(entry, Answer.INVALID)) {
            faults.add(new Fault(Defect.BOTH_BOXES, lines(entry, Answer.INVALID, uses)));
        }
        if (has(entry, Answer.BLANK)) {
            faults.add(new Fault(Defect.BLANK_LINE, lines(entry, Answer.BLANK, uses)));
        }
        return faults;
    }

    private static boolean has(Returned entry, Answer answer) {
        return entry.answers().stream().anyMatch(a -> a.answer() == answer);
    }

    private static List<Integer> lines(Returned entry, Answer answer, List<String> uses) {
        return entry.answers().stream()
                .filter(a -> a.answer() == answer)
                .map(a -> uses.indexOf(a.use()) + 1)
                .toList();
    }
}
