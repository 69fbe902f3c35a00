package ca.aval.consent.answer;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.time.SchoolClock;
import ca.aval.scan.ShortCode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a slip against the form it names. To be used inside a unit of work.
 *
 * @param documents where the form keeps the ages under which it was made
 */
public record AnswerDesk(
        People people,
        Campaigns campaigns,
        Consents consents,
        DocumentVault documents,
        SchoolClock clock) {

    /** What a slip comes to. */
    sealed interface Checked {
        record Fault(AnswerRefusal reason) implements Checked {}

        /** It can be recorded, if nothing like it stands yet. */
        record Ready(Returned entry, ConsentHistory history) implements Checked {}
    }

    /** A form that was named, with what is known of its pupil. */
    record Named(ConsentForm form, Asked asked, ConsentHistory history) {}

    /** The form of that short code; empty when it was mistyped or is not of this register. */
    Optional<Named> named(ShortCode code) {
        return campaigns
                .formByShortCode(code.symbols())
                .map(
                        form -> {
                            ConsentHistory history = history(form.pupil());
                            return new Named(form, asked(history, form.id()), history);
                        });
    }

    ConsentHistory history(PupilId pupil) {
        return consents.of(people.find(pupil).orElseThrow());
    }

    Checked check(AnswerSlip slip, UUID recorder) {
        Optional<ShortCode> code = ShortCode.parse(slip.form());
        if (code.isEmpty()) {
            return new Checked.Fault(AnswerRefusal.CODE_WRONG);
        }
        Optional<Named> named = named(code.get());
        if (named.isEmpty()) {
            return new Checked.Fault(AnswerRefusal.FORM_UNKNOWN);
        }
        Asked asked = named.get().asked();
        AnswerRefusal fault = fault(slip, asked);
        if (fault != null) {
            return new Checked.Fault(fault);
        }
        Optional<Signatory> signatory = Optional.empty();
        if (!slip.signatory().isBlank()) {
            signatory =
                    new Signatories(named.get().history().pupil())
                            .find(slip.signatory().strip(), day(slip));
            if (signatory.isEmpty()) {
                return new Checked.Fault(AnswerRefusal.SIGNATORY_UNCLEAR);
            }
            if (signatory.get() instanceof Signatory.Stranger(String name)
                    && Signatories.isIdentity(name)) {
                return new Checked.Fault(AnswerRefusal.SIGNATORY_UNKNOWN);
            }
        }
        return new Checked.Ready(
                entry(slip, named.get(), signatory.orElse(null), recorder), named.get().history());
    }

    private @Nullable AnswerRefusal fault(AnswerSlip slip, Asked asked) {
        if (!asked.uses().containsAll(slip.answers().keySet())) {
            return AnswerRefusal.USE_NOT_ON_FORM;
        }
        if (slip.signatory().length() > Signatories.LONGEST_NAME) {
            return AnswerRefusal.NAME_TOO_LONG;
        }
        LocalDate day = day(slip);
        if (day.isAfter(clock.today())) {
            return AnswerRefusal.DATE_TO_COME;
        }
        if (day.isBefore(asked.issuedOn())) {
            return AnswerRefusal.BEFORE_FORM;
        }
        return day.isAfter(asked.year().lastDay()) ? AnswerRefusal.AFTER_YEAR : null;
    }

    /** The day that counts: undated, it is the one on which it came. */
    private LocalDate day(AnswerSlip slip) {
        return slip.signedOn() == null ? clock.today() : slip.signedOn();
    }

    private Returned entry(
            AnswerSlip slip, Named named, @Nullable Signatory signatory, UUID recorder) {
        List<UseAnswer> answers =
                named.asked().uses().stream()
                        .map(u -> new UseAnswer(u, slip.answers().getOrDefault(u, Answer.BLANK)))
                        .toList();
        return new Returned(
                UUID.randomUUID(),
                named.form().pupil(),
                named.form().id(),
                named.asked().year(),
                answers,
                signatory,
                slip.signedOn(),
                clock.today(),
                slip.route(),
                recorder,
                slip.proof(),
                whoSigns(named.form()),
                null);
    }

    /** The ages that the form keeps from the day on which it was made. */
    private WhoSigns whoSigns(ConsentForm form) {
        String wording = campaigns.layout(form.layout()).wording();
        String json = new String(documents.read(wording), StandardCharsets.UTF_8);
        return FormVersionText.read(json).wording().whoSigns();
    }

    /** The entry that says the very same, if one stands. */
    static Optional<Returned> same(Returned entry, ConsentHistory history) {
        return history.standing().stream()
                .filter(r -> r.form().equals(entry.form()))
                .filter(r -> Objects.equals(r.signatory(), entry.signatory()))
                .filter(r -> Objects.equals(r.signedOn(), entry.signedOn()))
                .filter(r -> r.route() == entry.route() && r.answers().equals(entry.answers()))
                .max(Comparator.comparing(Returned::day));
    }

    /**
     * The same entry, if recording it once more would change nothing: what has no date counts from
     * the day on which it came, and a refusal that comes again after a yes is a refusal.
     */
    static Optional<Returned> already(Returned entry, ConsentHistory history) {
        return same(entry, history)
                .filter(before -> before.signedOn() != null || isLatest(before, history));
    }

    private static boolean isLatest(Returned entry, ConsentHistory history) {
        return history.standing().stream()
                .filter(other -> !other.answers().isEmpty())
                .noneMatch(other -> other.day().isAfter(entry.day()));
    }

    /** How far the entry can be relied on. */
    public static Recording.Recorded recorded(Returned entry, Pupil pupil) {
        Recording.Defect defect = defect(entry, pupil);
        Recording.Completeness completeness =
                switch (defect) {
                    case null -> Recording.Completeness.COMPLETE;
                    case UNSIGNED, UNDATED, WRONG_SIGNATORY -> Recording.Completeness.INVALID;
                    case BOTH_BOXES, BLANK_LINE -> Recording.Completeness.PARTIAL;
                };
        return new Recording.Recorded(entry, completeness, defect);
    }

    private static Recording.@Nullable Defect defect(Returned entry, Pupil pupil) {
        Signatory signatory = entry.signatory();
        if (signatory == null) {
            return Recording.Defect.UNSIGNED;
        }
        if (entry.signedOn() == null) {
            return Recording.Defect.UNDATED;
        }
        if (!new Voice(pupil).maySign(signatory, entry, entry.day())) {
            return Recording.Defect.WRONG_SIGNATORY;
        }
        if (entry.answers().stream().anyMatch(a -> a.answer() == Answer.INVALID)) {
            return Recording.Defect.BOTH_BOXES;
        }
        return entry.answers().stream().anyMatch(a -> a.answer() == Answer.BLANK)
                ? Recording.Defect.BLANK_LINE
                : null;
    }

    private static Asked asked(ConsentHistory history, UUID form) {
        return history.asked().stream()
                .filter(a -> a.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
