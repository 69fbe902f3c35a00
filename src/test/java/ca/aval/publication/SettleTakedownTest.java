package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.PRESS;
import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.school.SchoolDays;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

final class SettleTakedownTest {
    private final PublicationOffice desk = new PublicationOffice();
    private UUID takedown = UUID.randomUUID();

    @BeforeEach
    void withdraw() {
        desk.publish(SITE, "2026-10-01", desk.agreedId());
        desk.withdraw(SITE);
        takedown = present().id();
    }

    @Test
    void oneIsRemovedOnADayBySomebodyAndCanBeOpenedAgain() {
        settle(Outcome.REMOVED, "");
        assertEquals(Outcome.REMOVED, present().outcome());
        assertEquals(desk.today(), present().settledOn());
        assertEquals(PublicationOffice.ACCOUNT, present().settledBy());
        assertFalse(present().isOpen());
        settle(Outcome.WAITING, "");
        assertTrue(present().isOpen());
        assertNull(present().settledOn());
        assertNull(present().settledBy());
        assertEquals("SETTLE_TAKEDOWN", desk.office.work.acts().getLast().name());
    }

    @Test
    void whatCannotBeRemovedNeedsAReason() {
        assertEquals(
                new PublicationEdit.Refused<Takedown>(PublicationRefusal.NOTE_MISSING),
                settle(Outcome.NOT_REMOVED, " "));
        settle(Outcome.NOT_REMOVED, " compte fermé ");
        assertEquals("compte fermé", present().note());
        assertEquals(
                new PublicationEdit.Refused<Takedown>(PublicationRefusal.NOTE_TOO_LONG),
                settle(Outcome.REMOVED, "x".repeat(401)));
        assertEquals(
                new PublicationEdit.Refused<Takedown>(PublicationRefusal.TAKEDOWN_UNKNOWN),
                act().settle(UUID.randomUUID(), Outcome.REMOVED, desk.today(), ""));
        assertEquals(
                new PublicationEdit.Refused<Takedown>(PublicationRefusal.DAY_TO_COME),
                act().settle(takedown, Outcome.REMOVED, desk.today().plusDays(1), ""));
    }

    @Test
    void whoWasAskedIsStillToAnswerAndMayBeLate() {
        desk.publish(PRESS, "2026-10-01", desk.agreedId());
        desk.withdraw(PRESS);
        Takedown press = desk.publications.takedowns().getLast();
        var kept =
                assertInstanceOf(
                        PublicationEdit.Kept.class,
                        act().settle(press.id(), Outcome.ASKED, desk.today(), "appelé"));
        Takedown asked = (Takedown) kept.after();
        assertTrue(asked.isOpen());
        assertFalse(asked.isLate(asked.dueOn()));
        assertTrue(asked.isLate(asked.dueOn().plusDays(1)));
    }

    @Test
    void theMedianCountsBusinessDaysOfWhatWasRemoved() {
        TakedownDays days =
                new TakedownDays(new SchoolDays(desk.desk().schools().current(), List.of()));
        assertEquals(OptionalDouble.empty(), days.median(desk.publications.takedowns()));
        Takedown one = present().settled(Outcome.REMOVED, LocalDate.of(2026, 10, 6), null, null);
        Takedown other = present().settled(Outcome.REMOVED, LocalDate.of(2026, 10, 13), null, null);
        Takedown never = present().settled(Outcome.NOT_REMOVED, desk.today(), null, "non");
        assertEquals(OptionalDouble.of(1), days.median(List.of(one, never)));
        // the week-end and Thanksgiving do not count
        assertEquals(OptionalDouble.of(3), days.median(List.of(one, other)));
    }

    @Test
    void whoMayNotSettlesNothing() {
        assertThrows(
                Problem.class,
                () ->
                        desk.acts(Role.READ_ONLY)
                                .settle()
                                .settle(takedown, Outcome.REMOVED, desk.today(), ""));
        assertTrue(present().isOpen());
    }

    private Takedown present() {
        return desk.publications.takedowns().getFirst();
    }

    private SettleTakedown act() {
        return desk.acts(Role.SECRETARY).settle();
    }

    private PublicationEdit<Takedown> settle(Outcome outcome, String note) {
        return act().settle(takedown, outcome, desk.today(), note);
    }
}
