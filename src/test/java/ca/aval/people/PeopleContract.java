package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What every keeper of pupils does, whatever it is made of. */
public interface PeopleContract {
    LocalDate DAY = LocalDate.of(2026, 10, 5);

    People people();

    UnitOfWork work();

    @Test
    default void everythingKeptIsReadAgain() {
        Pupil pupil = complete();
        run(() -> people().add(List.of(pupil)));
        assertEquals(pupil, found(pupil));
    }

    @Test
    default void aChangeWritesWhatDiffersAndCountsIt() {
        Pupil pupil = complete();
        run(() -> people().add(List.of(pupil)));
        LegalFact fact = pupil.facts().getFirst();
        Pupil after =
                pupil.identified(
                                "9000",
                                new PersonName("Bouchard Nguyen", "Anne Léa"),
                                null,
                                LocalDate.of(2016, 2, 29))
                        .withGuardians(pupil.guardians().subList(0, 1))
                        .withFacts(List.of(fact.endedOn(DAY)))
                        .withHandEdited(Set.of(PupilField.FILE_NUMBER, PupilField.USUAL_NAME));
        run(() -> people().change(pupil, after));
        assertEquals(after.atVersion(1), found(pupil));
    }

    @Test
    default void aStaleChangeIsRefused() {
        Pupil pupil = complete();
        run(() -> people().add(List.of(pupil)));
        run(() -> people().change(pupil, pupil.withGuardians(List.of())));
        Problem problem =
                assertThrows(Problem.class, () -> run(() -> people().change(pupil, pupil)));
        assertEquals(Problem.Kind.CHANGED_BY_ANOTHER, problem.kind());
    }

    @Test
    default void thoseOfTheYearComeByGroupThenName() {
        run(() -> people().add(SomePupils.school()));
        List<String> names =
                work().read(() -> people().enrolled(SomePupils.YEAR)).stream()
                        .map(p -> p.name().sorted())
                        .toList();
        assertEquals(
                List.of(
                        "Éthier, Zoé",
                        "Nguyen, Mai-Linh",
                        "Tremblay, Félix",
                        "O’Brien, Liam",
                        "Tremblay, Félix",
                        "Côté-Lavoie, Nathan",
                        "Diallo, Aminata"),
                names);
    }

    @Test
    default void oneRemovedLeavesNothing() {
        Pupil pupil = complete();
        run(() -> people().add(List.of(pupil)));
        run(() -> people().remove(pupil));
        assertTrue(work().read(() -> people().find(pupil.id())).isEmpty());
        run(() -> people().add(List.of(pupil)));
        assertEquals(pupil, found(pupil));
    }

    private void run(Runnable change) {
        work().run(
                        Act.of("TEST"),
                        () -> {
                            change.run();
                            return true;
                        });
    }

    private Pupil found(Pupil pupil) {
        return work().read(() -> people().find(pupil.id())).orElseThrow();
    }

    private static Pupil complete() {
        Pupil known = SomePupils.moved(SomePupils.pupil("1", "Ménard", "Léa", "2016-01-05", "041"));
        List<Guardian> guardians = new ArrayList<>(known.guardians());
        guardians.replaceAll(g -> g.withHandEdited(Set.of(GuardianField.EMAIL)));
        UUID father = guardians.getLast().id();
        return known.identified("1", known.name(), "Charlie", known.birthDate())
                .withGuardians(guardians)
                .withFacts(
                        List.of(
                                new LegalFact(
                                        UUID.randomUUID(),
                                        LegalFactKind.NO_CONTACT,
                                        father,
                                        Period.since(LocalDate.of(2026, 9, 1)),
                                        "jusqu’à nouvel ordre",
                                        "O. Vachon",
                                        DAY),
                                new LegalFact(
                                        UUID.randomUUID(),
                                        LegalFactKind.CHILD_PROTECTION,
                                        null,
                                        Period.days(LocalDate.of(2026, 9, 2), DAY),
                                        null,
                                        "O. Vachon",
                                        DAY)))
                .withHandEdited(Set.of(PupilField.USUAL_NAME));
    }
}
