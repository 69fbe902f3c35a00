package ca.aval.consent.answer;

import ca.aval.people.People;
import ca.aval.people.Pupil;
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
        this.work = new AnswerWork(work, people, consents);
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
         * @param stopped the uses that were allowed until now
         */
        record Withdrawn(Withdrawal withdrawal, List<String> stopped) implements Outcome {
            public Withdrawn {
                stopped = List.copyOf(stopped);
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
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(id, use, by, route));
    }

    private Outcome attempt(PupilId id, @Nullable String use, String by, Route route) {
        ConsentHistory history = work.read(() -> consents.of(people.find(id).orElseThrow()));
        AnswerRefusal fault = fault(history, use, by);
        if (fault != null) {
            return new Outcome.Refused(fault);
        }
        Instant now = clock.now();
        Pupil pupil = history.pupil();
        Optional<Signatory> who = new Signatories(pupil).find(by.strip(), clock.today());
        if (who.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.SIGNATORY_UNCLEAR);
        }
        Withdrawal withdrawal =
                new Withdrawal(
                        UUID.randomUUID(), id, use, who.get(), clock.today(), now, route, recorder);
        List<String> stopped =
                history.asked().stream()
                        .flatMap(a -> a.uses().stream())
                        .distinct()
                        .filter(withdrawal::covers)
                        .filter(u -> UseState.of(history, u, clock.today()) == UseState.ACTIVE)
                        .toList();
        work.write(
                Act.of("WITHDRAW_CONSENT", "pupil=" + id, "uses=" + stopped.size()),
                history,
                () -> {
                    consents.add(withdrawal);
                    followUp.follow(withdrawal);
                });
        return new Outcome.Withdrawn(withdrawal, stopped);
    }

    private static @Nullable AnswerRefusal fault(
            ConsentHistory history, @Nullable String use, String by) {
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
                use == null || history.asked().stream().anyMatch(a -> a.uses().contains(use));
        return asked ? null : AnswerRefusal.USE_NOT_ON_FORM;
    }
}
