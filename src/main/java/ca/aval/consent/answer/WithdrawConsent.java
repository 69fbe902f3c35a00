package ca.aval.consent.answer;

import ca.aval.people.People;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a consent back at the word of whoever asks (domain 2.10): no reason is asked, and nothing
 * new is published from that moment on.
 */
public final class WithdrawConsent {
    private final Guard guard;
    private final AnswerWork work;
    private final People people;
    private final Consents consents;
    private final SchoolClock clock;
    private final UUID recorder;
    private final WithdrawalFollowUp followUp;

    /**
     * @param recorder the account that is signed in
     * @param followUp what a withdrawal brings with it
     */
    public WithdrawConsent(
            Guard guard,
            UnitOfWork work,
            People people,
            Consents consents,
            SchoolClock clock,
            UUID recorder,
            WithdrawalFollowUp followUp) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.people = people;
        this.consents = consents;
        this.clock = clock;
        this.recorder = recorder;
        this.followUp = followUp;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It counts.
         *
         * @param withdrawals one for each use that was named, or one for all of them
         * @param stopped the uses that were allowed until now
         */
        record Withdrawn(List<Withdrawal> withdrawals, List<String> stopped) implements Outcome {
            public Withdrawn {
                withdrawals = List.copyOf(withdrawals);
                stopped = List.copyOf(stopped);
            }

            /** The first of them. */
            public Withdrawal withdrawal() {
                return withdrawals.getFirst();
            }
        }

        /** Nothing was written. */
        record Refused(AnswerRefusal reason) implements Outcome {}
    }

    /**
     * Takes back the consent to one use or to all.
     *
     * @param use null: all of them
     * @param by the name or the identity of who asks; a stranger’s word stops the use as well
     */
    public Outcome withdraw(PupilId id, @Nullable String use, String by, Route route) {
        return withdrawSeveral(id, use == null ? Set.of() : Set.of(use), by, route);
    }

    /**
     * Takes back the consent to several uses at one word.
     *
     * @param uses none: all of them
     * @param by the name or the identity of who asks; a stranger’s word stops the uses as well
     */
    public Outcome withdrawSeveral(PupilId id, Set<String> uses, String by, Route route) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(id, uses, by, route));
    }

    private Outcome attempt(PupilId id, Set<String> uses, String by, Route route) {
        ConsentHistory history = work.read(() -> history(id));
        AnswerRefusal fault = fault(history, uses, by);
        if (fault != null) {
            return new Outcome.Refused(fault);
        }
        Optional<Signatory> who = new Signatories(history.pupil()).find(by.strip(), clock.today());
        if (who.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.SIGNATORY_UNCLEAR);
        }
        List<Withdrawal> withdrawals = withdrawals(id, uses, who.get(), route);
        List<String> stopped =
                history.asked().stream()
                        .flatMap(a -> a.uses().stream())
                        .distinct()
                        .filter(u -> withdrawals.stream().anyMatch(w -> w.covers(u)))
                        .filter(u -> UseState.of(history, u, clock.today()) == UseState.ACTIVE)
                        .toList();
        work.write(
                Act.of("WITHDRAW_CONSENT", "pupil=" + id, "uses=" + stopped.size()),
                history,
                () -> history(id),
                () -> {
                    withdrawals.forEach(consents::add);
                    withdrawals.forEach(followUp::follow);
                });
        return new Outcome.Withdrawn(withdrawals, stopped);
    }

    private List<Withdrawal> withdrawals(PupilId id, Set<String> uses, Signatory who, Route route) {
        Instant now = clock.now();
        if (uses.isEmpty()) {
            return List.of(withdrawal(id, null, who, now, route));
        }
        return uses.stream().sorted().map(use -> withdrawal(id, use, who, now, route)).toList();
    }

    private Withdrawal withdrawal(
            PupilId id, @Nullable String use, Signatory who, Instant at, Route route) {
        return new Withdrawal(UUID.randomUUID(), id, use, who, clock.today(), at, route, recorder);
    }

    private ConsentHistory history(PupilId id) {
        return consents.of(people.find(id).orElseThrow());
    }

    private static @Nullable AnswerRefusal fault(
            ConsentHistory history, Set<String> uses, String by) {
        if (by.isBlank()) {
            return AnswerRefusal.NAME_MISSING;
        }
        if (by.length() > Signatories.LONGEST_NAME) {
            return AnswerRefusal.NAME_TOO_LONG;
        }
        if (history.asked().isEmpty()) {
            return AnswerRefusal.NOTHING_ASKED;
        }
        boolean asked =
                uses.stream()
                        .allMatch(
                                use ->
                                        history.asked().stream()
                                                .anyMatch(a -> a.uses().contains(use)));
        return asked ? null : AnswerRefusal.USE_NOT_ON_FORM;
    }
}
