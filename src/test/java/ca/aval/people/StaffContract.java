package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What every keeper of staff does, whatever it is made of. */
public interface StaffContract {
    Staff staff();

    UnitOfWork work();

    @Test
    default void everythingKeptIsReadAgain() {
        StaffMember member = complete();
        run(() -> staff().add(List.of(member)));
        assertEquals(member, found(member));
    }

    @Test
    default void aChangeWritesWhatDiffersAndCountsIt() {
        StaffMember member = complete();
        run(() -> staff().add(List.of(member)));
        StaffMember after =
                member.withFunctions(List.of())
                        .withEngagements(
                                List.of(
                                        member.engagements().getFirst(),
                                        new Engagement(
                                                UUID.randomUUID(),
                                                EngagementType.CONTRACTOR,
                                                Period.since(LocalDate.of(2027, 1, 5)))))
                        .withHandEdited(Set.of(StaffField.EMAIL, StaffField.NAME));
        run(() -> staff().change(member, after));
        assertEquals(after.atVersion(1), found(member));
    }

    @Test
    default void aStaleChangeIsRefused() {
        StaffMember member = complete();
        run(() -> staff().add(List.of(member)));
        run(() -> staff().change(member, member.withFunctions(List.of())));
        Problem problem =
                assertThrows(Problem.class, () -> run(() -> staff().change(member, member)));
        assertEquals(Problem.Kind.CHANGED_BY_ANOTHER, problem.kind());
    }

    @Test
    default void everyoneComesAsFrenchPeopleSort() {
        run(() -> staff().add(SomeStaff.school()));
        assertEquals(
                List.of("Dubé", "Élie", "Gagnon", "Iqaluk", "Zhao"),
                work().read(() -> staff().everyone()).stream()
                        .map(m -> m.name().family())
                        .toList());
    }

    @Test
    default void oneRemovedLeavesNothing() {
        StaffMember member = complete();
        run(() -> staff().add(List.of(member)));
        run(() -> staff().remove(member));
        assertTrue(work().read(() -> staff().find(member.id())).isEmpty());
        run(() -> staff().add(List.of(member)));
        assertEquals(member, found(member));
    }

    private void run(Runnable change) {
        work().run(
                        Act.of("TEST"),
                        () -> {
                            change.run();
                            return true;
                        });
    }

    private StaffMember found(StaffMember member) {
        return work().read(() -> staff().find(member.id())).orElseThrow();
    }

    private static StaffMember complete() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return SomeStaff.teacher("7", "Savoie", "Ève", "041")
                .withLeaves(
                        List.of(
                                new StaffLeave(
                                        UUID.randomUUID(), Period.days(day, day.plusDays(10)))))
                .withHandEdited(Set.of(StaffField.CATEGORY));
    }
}
