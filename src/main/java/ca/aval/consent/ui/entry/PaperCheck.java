package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.kit.Reply;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Looks for what keeps a paper from being recorded as it is typed, in the order of its fields. */
final class PaperCheck {
    private final LocalDate today;

    PaperCheck(LocalDate today) {
        this.today = today;
    }

    Optional<Complaint> complaint(PaperViewModel paper) {
        FormToAnswer form = paper.form().get();
        Signer who = paper.signer().get();
        if (form == null) {
            return Optional.of(Complaint.NO_FORM);
        }
        if (!paper.formerly().get().isEmpty()) {
            return Optional.of(Complaint.CHOOSE);
        }
        if (paper.replies().contains(Reply.AWAITED)) {
            return Optional.of(Complaint.MISSING);
        }
        if (who == null) {
            return Optional.of(Complaint.NO_SIGNER);
        }
        if (who.other() && paper.otherName().get().isBlank()) {
            return Optional.of(Complaint.NO_NAME);
        }
        return paper.undated().get() ? Optional.empty() : ofDay(form, paper.day().get());
    }

    private Optional<Complaint> ofDay(FormToAnswer form, @Nullable LocalDate signed) {
        if (signed == null) {
            return Optional.of(Complaint.NO_DATE);
        }
        if (signed.isAfter(today)) {
            return Optional.of(Complaint.DATE_TO_COME);
        }
        if (signed.isBefore(form.asked().issuedOn())) {
            return Optional.of(Complaint.BEFORE_FORM);
        }
        return signed.isAfter(form.asked().year().lastDay())
                ? Optional.of(Complaint.AFTER_YEAR)
                : Optional.empty();
    }
}
