package ca.aval.consent.staff;

import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Takes an adult’s consent back at their own word: no reason is asked, and nothing new is published
 * from that moment on.
 */
public final class WithdrawStaffConsent {
    private final Guard guard;
    private final StaffWork work;
    private final StaffAnswerDesk desk;

    public WithdrawStaffConsent(Guard guard, UnitOfWork work, StaffAnswerDesk desk) {
        this.guard = guard;
        this.work = new StaffWork(work, desk);
        this.desk = desk;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It counts.
         *
         * @param stopped the uses that were allowed until now
         */
        record Withdrawn(StaffWithdrawal withdrawal, List<String> stopped) implements Outcome {
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
     */
    public Outcome withdraw(StaffId member, @Nullable String use, Route route) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(member, use, route));
    }

    private Outcome attempt(StaffId member, @Nullable String use, Route route) {
        StaffHistory history = work.read(() -> desk.consents().of(member));
        if (history.asked().isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.NOTHING_ASKED);
        }
        if (use != null && history.asked().stream().noneMatch(a -> a.uses().contains(use))) {
            return new Outcome.Refused(AnswerRefusal.USE_NOT_ON_FORM);
        }
        Instant now = desk.clock().now();
        LocalDate today = desk.clock().today();
        StaffWithdrawal withdrawal =
                new StaffWithdrawal(
                        UUID.randomUUID(), member, use, today, now, route, desk.recorder());
        List<String> stopped =
                history.asked().stream()
                        .flatMap(a -> a.uses().stream())
                        .distinct()
                        .filter(u -> use == null || use.equals(u))
                        .filter(u -> history.state(u, today) == UseState.ACTIVE)
                        .toList();
        work.write(
                Act.of("WITHDRAW_STAFF_CONSENT", "staff=" + member, "uses=" + stopped.size()),
                history,
                () -> desk.consents().add(withdrawal));
        return new Outcome.Withdrawn(withdrawal, stopped);
    }
}
