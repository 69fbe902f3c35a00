package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.RecordReturn;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Returned;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One paper of the pile: how far it is, and what it came to. */
final class PileRow {
    /** How far it is. */
    enum Step {
        WRITING,
        /** Typed in behind a paper that could not be kept; not written yet. */
        WAITING,
        FAILED,
        KEPT,
        /** It counts no more. */
        GONE
    }

    private final Typed typed;
    private final AtomicReference<RecordReturn.Outcome.@Nullable Kept> kept =
            new AtomicReference<>();
    private final AtomicReference<Set<UUID>> again;
    private Step step = Step.WRITING;
    private String trouble = "";

    PileRow(Typed typed) {
        this.typed = typed;
        again = new AtomicReference<>(typed.instead());
    }

    Typed typed() {
        return typed;
    }

    Step step() {
        return step;
    }

    void step(Step now) {
        step = now;
        trouble = "";
    }

    /** Why it is not kept, in words. */
    String trouble() {
        return trouble;
    }

    void fail(String why) {
        step = Step.FAILED;
        trouble = why;
    }

    /** The paper as it would be written now: what it corrects may stand under another identity. */
    Typed toWrite() {
        return typed.correcting(again.get());
    }

    /** It is written; may be called off the screen thread. */
    void written(RecordReturn.Outcome.Kept outcome) {
        kept.set(outcome);
    }

    /** It was taken back, and those entries say again what it had replaced. */
    void takenBack(List<UUID> standing) {
        again.set(new HashSet<>(standing));
    }

    /** The entries it added, those to be taken back with it. */
    List<UUID> added() {
        RecordReturn.Outcome.Kept done = kept.get();
        return done == null ? List.of() : done.added();
    }

    /** What it says in the register; nothing before it is written. */
    List<Returned> said() {
        RecordReturn.Outcome.Kept done = kept.get();
        return done == null ? List.of() : done.said();
    }

    /** Looks whether what it says still counts, as that form stands now. */
    void settle(FormToAnswer form) {
        if (step == Step.KEPT || step == Step.GONE) {
            step = standing(form).size() == said().size() ? Step.KEPT : Step.GONE;
        }
    }

    /** The entries by which that form says what this paper says. */
    List<Returned> standing(FormToAnswer form) {
        return said().stream()
                .flatMap(mine -> form.answered().stream().filter(r -> alike(mine, r)).limit(1))
                .toList();
    }

    /** The entries to take back so that it counts no more. */
    Set<UUID> toTakeBack(FormToAnswer form) {
        Set<UUID> counting = new HashSet<>();
        form.history().standing().forEach(entry -> counting.add(entry.id()));
        Set<UUID> all = new HashSet<>(added());
        if (!counting.containsAll(all)) {
            all.clear();
            standing(form).forEach(entry -> all.add(entry.id()));
        }
        return all;
    }

    /** Taken back and written again, an entry says the same under another identity. */
    private static boolean alike(Returned one, Returned other) {
        return one.answers().equals(other.answers())
                && Objects.equals(one.signatory(), other.signatory())
                && Objects.equals(one.signedOn(), other.signedOn())
                && one.route() == other.route();
    }

    /** How far it can be relied on: one good signature is enough where two stand. */
    Optional<Recording.Recorded> judged(FormToAnswer form) {
        List<Recording.Recorded> all = said().stream().map(form::judged).toList();
        return all.stream()
                .filter(r -> r.defect() != Recording.Defect.WRONG_SIGNATORY)
                .max(Comparator.comparing(Recording.Recorded::completeness))
                .or(() -> all.stream().findFirst());
    }
}
