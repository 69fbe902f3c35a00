package ca.aval.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.check.Reason;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.publication.PublicationAlert.Confidentiality;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.publication.store.HibernatePublications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The fake of the tests keeps publications as the register does. */
final class PublicationsContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @TempDir private Path folder = Path.of("");

    @Test
    void theFake() {
        keeps(new UnitOfWorkInMemory(), new PublicationsInMemory());
    }

    @Test
    void theRegister() {
        try (SampleRegister register = new SampleRegister(folder.resolve("registre"))) {
            keeps(register.open().work(), new HibernatePublications());
        }
    }

    private static void keeps(UnitOfWork work, Publications log) {
        Publication early = publication("2026-D-0001", DAY, Set.of(ONE));
        Publication late = publication("2026-D-0002", DAY.plusDays(3), Set.of(ONE, OTHER));
        Takedown takedown =
                new Takedown(
                        UUID.randomUUID(),
                        0,
                        early.id(),
                        ONE,
                        UUID.randomUUID(),
                        DAY.plusDays(1),
                        true,
                        DAY.plusDays(4),
                        Outcome.WAITING,
                        null,
                        null,
                        null);
        PublicationAlert alert =
                new PublicationAlert(
                        UUID.randomUUID(),
                        0,
                        late.id(),
                        OTHER,
                        Reason.NO_RESPONSE,
                        Instant.parse("2026-10-05T14:00:00Z"),
                        UUID.randomUUID(),
                        Confidentiality.OPEN,
                        null,
                        null);
        act(
                work,
                () -> {
                    log.add(early);
                    log.add(late);
                    log.add(takedown);
                    log.add(alert);
                });
        assertEquals(List.of(late, early), work.read(log::all));
        assertEquals(Optional.of(late), work.read(() -> log.find(late.id())));
        assertEquals(Optional.empty(), work.read(() -> log.find(UUID.randomUUID())));
        assertEquals(List.of(takedown), work.read(log::takedowns));
        assertEquals(List.of(alert), work.read(log::alerts));
        changes(work, log, late, takedown, alert);
    }

    private static void changes(
            UnitOfWork work,
            Publications log,
            Publication late,
            Takedown takedown,
            PublicationAlert alert) {
        Publication after =
                late.called("Le « spectacle » d’hiver", null)
                        .removed(DAY.plusDays(9))
                        .showing(Set.of(OTHER, UUID.randomUUID()));
        Takedown settled =
                takedown.settled(Outcome.NOT_REMOVED, DAY, UUID.randomUUID(), "compte fermé");
        act(
                work,
                () -> {
                    log.change(late, after);
                    log.change(settled);
                    log.change(alert.answered(Confidentiality.YES, DAY, "oui"));
                });
        Publication kept = work.read(() -> log.find(late.id())).orElseThrow();
        assertEquals(after.people(), kept.people());
        assertEquals(after.title(), kept.title());
        assertEquals(after.removedOn(), kept.removedOn());
        assertEquals(1, kept.version());
        Takedown down = work.read(log::takedowns).getFirst();
        assertEquals(settled.outcome(), down.outcome());
        assertEquals(settled.settledBy(), down.settledBy());
        assertEquals("oui", work.read(log::alerts).getFirst().note());
        // who read before must not write over what came since
        assertThrows(Problem.class, () -> act(work, () -> log.change(late, late)));
        assertThrows(Problem.class, () -> act(work, () -> log.change(takedown)));
        assertThrows(Problem.class, () -> act(work, () -> log.change(alert)));
    }

    private static void act(UnitOfWork work, Runnable change) {
        work.run(
                Act.of("TEST"),
                () -> {
                    change.run();
                    return true;
                });
    }

    private static Publication publication(String number, LocalDate day, Set<UUID> people) {
        return new Publication(
                UUID.randomUUID(),
                0,
                number,
                2026,
                "SCHOOL_SOCIAL/FACEBOOK/1",
                "La rentrée",
                "facebook.com/Pins/1",
                day,
                "photos",
                Identification.FIRST_NAME,
                UUID.randomUUID(),
                null,
                Instant.parse("2026-10-05T14:00:00.123Z"),
                UUID.randomUUID(),
                null,
                people);
    }
}
