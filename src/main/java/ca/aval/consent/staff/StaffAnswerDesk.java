package ca.aval.consent.staff;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.platform.time.SchoolClock;
import ca.aval.scan.ShortCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a slip against the form it names. To be used inside a unit of work.
 *
 * @param recorder the account that is signed in
 */
public record StaffAnswerDesk(StaffConsents consents, SchoolClock clock, UUID recorder) {

    /** What a slip comes to. */
    sealed interface Checked {
        record Fault(AnswerRefusal reason) implements Checked {}

        /** It can be recorded, if nothing like it stands yet. */
        record Ready(StaffReturned entry, StaffHistory history) implements Checked {}
    }

    /** A form that was named, with everything known of its adult. */
    record Named(StaffForm form, Asked asked, StaffHistory history) {
        /** The entries of this form that count. */
        List<StaffReturned> standing() {
            return history.standing().stream()
                    .filter(r -> r.form().equals(form.id()) && !r.answers().isEmpty())
                    .toList();
        }
    }

    /** The form of that short code; empty when it is not one of an adult of this register. */
    Optional<Named> named(ShortCode code) {
        return consents.formByShortCode(code.symbols())
                .map(
                        form -> {
                            StaffHistory history = consents.of(form.member());
                            Asked asked =
                                    history.asked().stream()
                                            .filter(a -> a.form().equals(form.id()))
                                            .findFirst()
                                            .orElseThrow();
                            return new Named(form, asked, history);
                        });
    }

    Checked check(StaffSlip slip) {
        Optional<ShortCode> code = ShortCode.parse(slip.form());
        if (code.isEmpty()) {
            return new Checked.Fault(AnswerRefusal.CODE_WRONG);
        }
        Optional<Named> named = named(code.get());
        if (named.isEmpty()) {
            return new Checked.Fault(AnswerRefusal.FORM_UNKNOWN);
        }
        AnswerRefusal fault = fault(slip, named.get().asked());
        return fault == null
                ? new Checked.Ready(entry(slip, named.get()), named.get().history())
                : new Checked.Fault(fault);
    }

    private @Nullable AnswerRefusal fault(StaffSlip slip, Asked asked) {
        if (!asked.uses().containsAll(slip.answers().keySet())) {
            return AnswerRefusal.USE_NOT_ON_FORM;
        }
        LocalDate day = slip.signedOn() == null ? clock.today() : slip.signedOn();
        if (day.isAfter(clock.today())) {
            return AnswerRefusal.DATE_TO_COME;
        }
        if (day.isBefore(asked.issuedOn())) {
            return AnswerRefusal.BEFORE_FORM;
        }
        return day.isAfter(asked.year().lastDay()) ? AnswerRefusal.AFTER_YEAR : null;
    }

    private StaffReturned entry(StaffSlip slip, Named named) {
        List<UseAnswer> answers =
                named.asked().uses().stream()
                        .map(u -> new UseAnswer(u, slip.answers().getOrDefault(u, Answer.BLANK)))
                        .toList();
        return new StaffReturned(
                UUID.randomUUID(),
                named.form().member(),
                named.form().id(),
                named.asked().year(),
                answers,
                slip.signed(),
                slip.signedOn(),
                clock.today(),
                slip.route(),
                recorder,
                slip.proof(),
                null);
    }

    /** What is wrong with it, the weightiest first. */
    static @Nullable Defect defect(StaffReturned entry) {
        if (!entry.signed()) {
            return Defect.UNSIGNED;
        }
        if (entry.signedOn() == null) {
            return Defect.UNDATED;
        }
        if (entry.answers().stream().anyMatch(a -> a.answer() == Answer.INVALID)) {
            return Defect.BOTH_BOXES;
        }
        return entry.answers().stream().anyMatch(a -> a.answer() == Answer.BLANK)
                ? Defect.BLANK_LINE
                : null;
    }
}
