package ca.aval.consent.answer;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was decided about a pupil only while nobody else has changed what it rests on. */
final class AnswerWork {
    private final UnitOfWork work;

    AnswerWork(UnitOfWork work) {
        this.work = work;
    }

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
     * @param asRead what was read of the pupil to decide it
     * @param again reads the same once more
     * @throws Problem when it is no longer so; nothing is written
     */
    void write(Act act, ConsentHistory asRead, Supplier<ConsentHistory> again, Runnable change) {
        work.run(
                act,
                () -> {
                    if (!same(asRead, again.get())) {
                        throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                    }
                    change.run();
                    return asRead;
                });
    }

    private static boolean same(ConsentHistory before, ConsentHistory now) {
        return now.pupil().version() == before.pupil().version()
                && entries(now).equals(entries(before));
    }

    private static Set<UUID> entries(ConsentHistory history) {
        return Stream.concat(
                        history.returned().stream().map(Returned::id),
                        history.withdrawn().stream().map(Withdrawal::id))
                .collect(Collectors.toSet());
    }
}
