package ca.aval.people.roster.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.SomePupils;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What every keeper of past imports does, whatever it is made of. */
public interface PastImportsContract {
    PastImports pastImports();

    UnitOfWork work();

    @Test
    default void thereIsNoneBeforeTheFirst() {
        assertEquals(Optional.empty(), work().read(() -> pastImports().last()));
    }

    @Test
    default void theNewestComesBackWithAllItTouched() {
        List<Touched> touched = touched();
        PastImport second = made(2);
        run(() -> pastImports().add(second, touched));
        run(() -> pastImports().add(made(1), List.of()));
        assertEquals(Optional.of(second), work().read(() -> pastImports().last()));
        assertEquals(Set.copyOf(touched), read(second));
        assertEquals(Set.of(), read(made(3)));
    }

    @Test
    default void anImportTurnedRoundIsKeptSoAndCounted() {
        PastImport made = made(1);
        List<Touched> touched = touched();
        run(() -> pastImports().add(made, touched));
        List<Touched> turned = touched.stream().map(t -> t.turned(7, 2, null)).toList();
        run(() -> pastImports().change(made, made.turned(), turned));
        PastImport now = work().read(() -> pastImports().last()).orElseThrow();
        assertEquals(
                new PastImport(
                        made.id(),
                        1,
                        1,
                        made.at(),
                        made.year(),
                        made.added(),
                        made.changed(),
                        true),
                now);
        assertEquals(Set.copyOf(turned), read(made));
    }

    @Test
    default void aStaleTurnIsRefused() {
        PastImport made = made(1);
        run(() -> pastImports().add(made, List.of()));
        run(() -> pastImports().change(made, made.turned(), List.of()));
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> run(() -> pastImports().change(made, made.turned(), List.of())));
        assertEquals(Problem.Kind.CHANGED_BY_ANOTHER, problem.kind());
    }

    private Set<Touched> read(PastImport made) {
        return new HashSet<>(work().read(() -> pastImports().touched(made.id())));
    }

    private static PastImport made(int number) {
        return new PastImport(
                UUID.randomUUID(),
                0,
                number,
                Instant.parse("2026-09-14T13:05:00Z"),
                SomePupils.YEAR,
                3,
                1,
                false);
    }

    private static List<Touched> touched() {
        KeptPerson pupil = new KeptPerson.OfPupil(SomePupils.school().getFirst());
        return List.of(
                Touched.changed(pupil, 4),
                Touched.added(new KeptPerson.OfPupil(SomePupils.school().getLast())));
    }

    private void run(Runnable change) {
        work().run(
                        Act.of("TEST"),
                        () -> {
                            change.run();
                            return true;
                        });
    }
}
