package ca.aval.consent.answer;

import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the history of one pupil for one use and one day (domain 2.6, 2.9). A withdrawal prevails
 * over everything, a refusal over every consent; what was said is weighed by the day of its
 * signature, never by the order in which it was recorded.
 */
final class UseReading {
    private final ConsentHistory history;
    private final String use;
    private final LocalDate day;
    private final SchoolYear year;
    private final Voice voice;
    private final List<Returned> entries;

    UseReading(ConsentHistory history, String use, LocalDate day) {
        this.history = history;
        this.use = use;
        this.day = day;
        year = SchoolYear.of(day);
        voice = new Voice(history.pupil());
        entries =
                history.standing().stream()
                        .filter(r -> r.year().equals(year) && !r.day().isAfter(day))
                        .filter(r -> r.answer(use).isPresent())
                        .toList();
    }

    UseState state() {
        if (history.withdrawn().stream().anyMatch(this::stillWithdrawn)) {
            return UseState.WITHDRAWN;
        }
        List<Returned> consents = entries.stream().filter(this::standsAsYes).toList();
        List<Returned> refusals = blocking(Answer.NO);
        if (!refusals.isEmpty()) {
            boolean holdersDisagree =
                    refusals.stream()
                            .anyMatch(no -> consents.stream().anyMatch(yes -> disputes(no, yes)));
            return holdersDisagree ? UseState.DISPUTED : UseState.REFUSED;
        }
        boolean invalid = !blocking(Answer.INVALID).isEmpty();
        boolean counts = consents.stream().anyMatch(this::countsToday);
        return counts && !invalid ? UseState.ACTIVE : lacking(consents, invalid);
    }

    private boolean stillWithdrawn(Withdrawal taken) {
        if (!taken.covers(use) || taken.day().isAfter(day)) {
            return false;
        }
        boolean askedAnew =
                history.asked(year, day).filter(a -> a.issuedOn().isAfter(taken.day())).isPresent();
        return !askedAnew
                && entries.stream()
                        .filter(yes -> yes.day().isAfter(taken.day()))
                        .noneMatch(yes -> settles(yes, taken.by()));
    }

    /** The answers of that kind that nobody has taken back since. */
    private List<Returned> blocking(Answer kind) {
        return entries.stream()
                .filter(e -> e.answer(use).filter(kind::equals).isPresent())
                .filter(this::weighs)
                .filter(e -> entries.stream().noneMatch(yes -> lifts(yes, e)))
                .toList();
    }

    /** A no weighs unless it is a parent’s of whom the register says that they do not decide. */
    private boolean weighs(Returned no) {
        return !(no.signatory() instanceof Signatory.Adult adult)
                || voice.holds(adult, no.day()) && !voice.pupilAlone(no, day);
    }

    private boolean lifts(Returned yes, Returned no) {
        return yes.day().isAfter(no.day()) && settles(yes, no.signatory());
    }

    /**
     * Whether a later yes ends what that person said; a child’s own yes does, and allows nothing.
     */
    private boolean settles(Returned yes, @Nullable Signatory before) {
        return voice.agrees(yes, use)
                ? answersFor(yes, before)
                : before instanceof Signatory.ThePupil && Voice.isPupilsYes(yes, use);
    }

    /** Whether a valid yes speaks for that person: their own, or anybody’s for no holder. */
    private boolean answersFor(Returned yes, @Nullable Signatory before) {
        if (Voice.person(yes.signatory()).equals(Voice.person(before))) {
            return true;
        }
        return switch (before) {
            case null -> true;
            case Signatory.Stranger stranger -> true;
            case Signatory.Adult adult -> !voice.holds(adult, day) || voice.pupilAlone(yes, day);
            case Signatory.ThePupil self -> false;
        };
    }

    private boolean standsAsYes(Returned yes) {
        return voice.agrees(yes, use)
                && entries.stream()
                        .filter(e -> e.answer(use).filter(a -> a == Answer.BLANK).isPresent())
                        .filter(blank -> !blank.day().isBefore(yes.day()))
                        .noneMatch(
                                blank ->
                                        Voice.person(blank.signatory())
                                                .equals(Voice.person(yes.signatory())));
    }

    private boolean disputes(Returned no, Returned yes) {
        return no.signatory() instanceof Signatory.Adult
                && yes.signatory() instanceof Signatory.Adult
                && countsToday(yes)
                && !Voice.person(no.signatory()).equals(Voice.person(yes.signatory()));
    }

    /** A holder’s yes ends when they hold no more, or when the pupil decides alone. */
    private boolean countsToday(Returned yes) {
        return yes.signatory() != null && voice.maySign(yes.signatory(), yes, day);
    }

    /** Why there is no yes, the weightiest reason first. */
    private UseState lacking(List<Returned> consents, boolean invalid) {
        if (entries.stream().anyMatch(this::isOfWrongPerson)
                || consents.stream().anyMatch(this::isOfFormerHolder)) {
            return UseState.WRONG_SIGNATORY;
        }
        if (consents.stream().anyMatch(yes -> !countsToday(yes))
                || entries.stream().anyMatch(this::isOfParentBefore)) {
            return UseState.AGE_THRESHOLD_PASSED;
        }
        if (invalid
                || entries.stream().anyMatch(e -> Voice.saysYes(e, use) && !voice.agrees(e, use))) {
            return UseState.INVALID;
        }
        return entries.isEmpty() ? silence() : UseState.BLANK;
    }

    private boolean isOfWrongPerson(Returned entry) {
        return entry.signatory() != null
                && entry.signedOn() != null
                && entry.answer(use).filter(a -> a != Answer.BLANK).isPresent()
                && !voice.maySign(entry.signatory(), entry, entry.day());
    }

    private boolean isOfFormerHolder(Returned yes) {
        return yes.signatory() instanceof Signatory.Adult adult && !voice.holds(adult, day);
    }

    private boolean isOfParentBefore(Returned entry) {
        return entry.signatory() instanceof Signatory.Adult
                && entry.answer(use).filter(a -> a != Answer.BLANK).isPresent()
                && voice.pupilAlone(entry, day)
                && !voice.pupilAlone(entry, entry.day());
    }

    private UseState silence() {
        boolean before =
                history.standing().stream()
                        .filter(r -> r.year().compareTo(year) < 0)
                        .anyMatch(r -> voice.agrees(r, use));
        if (before) {
            return UseState.EXPIRED;
        }
        Optional<Asked> asked = history.asked(year, day);
        if (asked.isEmpty()) {
            return UseState.NOT_ASKED;
        }
        if (!asked.get().uses().contains(use)) {
            return UseState.NOT_COVERED;
        }
        return day.isAfter(asked.get().returnBy()) ? UseState.NO_RESPONSE : UseState.ASKED;
    }
}
