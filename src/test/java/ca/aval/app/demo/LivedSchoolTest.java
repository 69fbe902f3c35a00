package ca.aval.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.app.composition.Registers;
import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.reminder.Reminder;
import ca.aval.people.Pupil;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.publication.PublicationLog;
import ca.aval.publication.Takedown;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

final class LivedSchoolTest {
    private static final SchoolClock NOVEMBER =
            new SchoolClock(Clock.fixed(Instant.parse("2026-11-18T15:00:00Z"), ZoneOffset.UTC));
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final String FACEBOOK = "SCHOOL_SOCIAL/FACEBOOK/1";

    @TempDir static Path folder;
    private static OpenRegister register;

    @BeforeAll
    static void make() {
        Registers registers = new Registers(new LocalDisk(), NOVEMBER, new KeyCost(64, 1, 1));
        List<PrintOrder> two =
                List.of(new PrintOrder.OfGroup("202"), new PrintOrder.OfGroup("301"));
        register =
                new LivedSchool(registers, NOVEMBER, two).make(folder.resolve("r"), 2).register();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void formsWentOutInSeptemberOfBothYearsAndItIsTodayAgain() {
        assertEquals(LocalDate.of(2026, 9, 8), campaign(YEAR).createdOn());
        assertEquals(LocalDate.of(2025, 9, 8), campaign(new SchoolYear(2025)).createdOn());
        assertEquals(TODAY, register.clock().today());
        assertTrue(campaign(YEAR).returnBy().isBefore(TODAY), "the day to answer has passed");
    }

    @Test
    void fourOfFiveFormsCameBackAndEveryStateIsSeen() {
        Map<UseState, Integer> states = new EnumMap<>(UseState.class);
        List<ConsentHistory> asked = histories();
        asked.forEach(h -> states.merge(UseState.of(h, FACEBOOK, TODAY), 1, Integer::sum));
        long back = asked.stream().filter(LivedSchoolTest::cameBack).count();
        assertEquals(48, asked.size());
        assertTrue(back >= 34 && back <= 41, "came back: " + back);
        assertTrue(
                states.keySet()
                        .containsAll(
                                List.of(
                                        UseState.ACTIVE,
                                        UseState.REFUSED,
                                        UseState.BLANK,
                                        UseState.WITHDRAWN)),
                states.toString());
        assertTrue(states.getOrDefault(UseState.ACTIVE, 0) > 20, states.toString());
    }

    @Test
    void whatWasAgreedLastYearHasExpired() {
        List<UseState> states =
                register.work()
                        .read(
                                () ->
                                        register
                                                .answers()
                                                .consents()
                                                .of(register.people().enrolled(YEAR))
                                                .values()
                                                .stream()
                                                .filter(h -> h.asked(YEAR, TODAY).isEmpty())
                                                .map(h -> UseState.of(h, FACEBOOK, TODAY))
                                                .toList());
        long expired = states.stream().filter(s -> s == UseState.EXPIRED).count();
        assertTrue(expired > 15, states.toString());
        assertTrue(states.stream().noneMatch(s -> s == UseState.ACTIVE), states.toString());
    }

    @Test
    void someWhoStaySilentWereReminded() {
        UUID campaign = campaign(YEAR).id();
        List<Reminder> reminders =
                register.work().read(() -> new ReminderParts(register).reminders().of(campaign));
        assertTrue(reminders.size() >= 5, "reminders: " + reminders.size());
        assertTrue(reminders.stream().allMatch(r -> r.remindedOn().equals(TODAY.minusDays(3))));
    }

    @Test
    void nothingWasSaidAfterTodayOrForAProtectedChild() {
        for (ConsentHistory history : histories()) {
            boolean hidden = history.pupil().on(TODAY).publicationProhibited();
            assertTrue(!hidden || !cameBack(history), "a protected child was answered for");
            assertTrue(
                    history.returned().stream()
                            .allMatch(
                                    r ->
                                            !r.day().isAfter(r.receivedOn())
                                                    && !r.receivedOn().isAfter(TODAY)));
            assertTrue(history.withdrawn().stream().noneMatch(w -> w.day().isAfter(TODAY)));
        }
    }

    @Test
    void someOfTheStaffAnsweredAboutThemselves() {
        Map<UseState, Long> states =
                register.work()
                        .read(
                                () ->
                                        register
                                                .answers()
                                                .staff()
                                                .consents()
                                                .forms(
                                                        register.campaigns()
                                                                .find(YEAR)
                                                                .orElseThrow()
                                                                .id())
                                                .stream()
                                                .map(
                                                        f ->
                                                                register.answers()
                                                                        .staff()
                                                                        .consents()
                                                                        .of(f.member()))
                                                .collect(
                                                        Collectors.groupingBy(
                                                                h -> h.state("YEARBOOK", TODAY),
                                                                Collectors.counting())));
        assertEquals(
                Map.of(UseState.ACTIVE, 8L, UseState.REFUSED, 1L, UseState.NO_RESPONSE, 3L),
                states);
    }

    @Test
    void whatWentOutRestsOnAKeptAnswerAndOneFamilyTookItBack() {
        PublicationLog log = new PublicationParts(register).acts().read().log();
        assertEquals(2, log.publications().size());
        assertEquals(1, log.publications().stream().filter(p -> p.check() != null).count());
        assertEquals(1, log.takedowns().stream().filter(Takedown::isOpen).count());
        assertEquals(1, log.alerts().size());
    }

    private static boolean cameBack(ConsentHistory history) {
        return history.returned().stream().anyMatch(r -> r.year().equals(YEAR));
    }

    private static ConsentCampaign campaign(SchoolYear year) {
        return register.work().read(() -> register.campaigns().find(year)).orElseThrow();
    }

    /** Of everybody who has a form of this year. */
    private static List<ConsentHistory> histories() {
        return register.work()
                .read(
                        () -> {
                            List<Pupil> pupils = register.people().enrolled(YEAR);
                            return register.answers().consents().of(pupils).values().stream()
                                    .filter(h -> h.asked(YEAR, TODAY).isPresent())
                                    .toList();
                        });
    }
}
