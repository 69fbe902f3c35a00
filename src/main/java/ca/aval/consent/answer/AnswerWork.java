package ca.aval.consent.answer;

import ca.aval.people.People;
import ca.aval.people.Pupil;
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
    private final People people;
    private final Consents consents;

    AnswerWork(UnitOfWork work, People people, Consents consents) {
        this.work = work;
        this.people = people;
        this.consents = consents;
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
     * @throws Problem when that is no longer so; nothing is written
     */
    void write(Act act, ConsentHistory asRead, Runnable change) {
        work.run(
                act,
                () -> {
                    if (!still(asRead)) {
                        throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                    }
                    change.run();
                    return asRead;
                });
    }

    private boolean still(ConsentHistory asRead) {
        Pupil before = asRead.pupil();
        return people.find(before.id())
                .filter(now -> now.version() == before.version())
                .map(consents::of)
                .filter(now -> entries(now).equals(entries(asRead)))
                .isPresent();
    }

    private static Set<UUID> entries(ConsentHistory history) {
        return Stream.concat(
                        history.returned().stream().map(Returned::id),
                        history.withdrawn().stream().map(Withdrawal::id))
                .collect(Collectors.toSet());
    }
}
