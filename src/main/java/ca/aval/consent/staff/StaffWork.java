package ca.aval.consent.staff;

import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was decided about an adult only while nobody else has answered in between. */
record StaffWork(UnitOfWork work, StaffAnswerDesk desk) {
    /** Decides and writes; decides anew when somebody else wrote in between. */
    <T> T decide(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.CHANGED_BY_ANOTHER) {
                throw e;
            }
            return attempt.get();
        }
    }

    <T> T read(Supplier<T> query) {
        return work.read(query);
    }

    /**
     * Carries out the act.
     *
     * @param asRead what was read of the adult to decide it
     * @throws Problem when it is no longer so; nothing is written
     */
    void write(Act act, StaffHistory asRead, Runnable change) {
        StaffId member = asRead.member();
        work.run(
                act,
                () -> {
                    if (!entries(asRead).equals(entries(desk.consents().of(member)))) {
                        throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                    }
                    change.run();
                    return asRead;
                });
    }

    private static Set<UUID> entries(StaffHistory history) {
        return Stream.concat(
                        history.returned().stream().map(StaffReturned::id),
                        history.withdrawn().stream().map(StaffWithdrawal::id))
                .collect(Collectors.toSet());
    }
}
