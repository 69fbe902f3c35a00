package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.ConsentUses;
import ca.aval.people.PupilId;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.Province;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

final class ReadPupilConsentsTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, NO));
    }

    @Test
    void everyUseSaysItsStateWhoSpokeAndWhatWasTakenBack() {
        desk.acts(Role.SECRETARY)
                .withdraw()
                .withdraw(desk.pupil.id(), WEBSITE, desk.mother, Route.SPOKEN);
        PupilConsents known = read(Role.SECRETARY);
        assertEquals(
                List.of(UseState.WITHDRAWN, UseState.REFUSED),
                List.copyOf(known.states().values()));
        assertEquals(Route.SPOKEN, known.taken(WEBSITE).orElseThrow().route());
        assertTrue(known.taken(YEARBOOK).isEmpty());
        assertEquals(1, known.saying(YEARBOOK).size());
        assertEquals("Odile Vachon", known.recorder(known.saying(WEBSITE).getFirst().recordedBy()));
    }

    @Test
    void whoMayOnlyReadIsToldAllowedOrRefusedAndNothingElse() {
        PupilConsents known = read(Role.READ_ONLY);
        assertFalse(known.told());
        assertEquals(Map.of(WEBSITE, UseState.ACTIVE, YEARBOOK, UseState.REFUSED), known.states());
        assertTrue(known.history().asked().isEmpty() && known.history().returned().isEmpty());
        assertTrue(known.recorders().isEmpty());
    }

    @Test
    void row77_inTheSummerAYesHasExpiredAndAWithdrawalStillCounts() {
        SchoolClock july =
                new SchoolClock(Clock.fixed(Instant.parse("2027-07-05T14:00:00Z"), ZoneOffset.UTC));
        assertEquals(List.of(UseState.EXPIRED, UseState.REFUSED), states(Role.SECRETARY, july));
        assertEquals(List.of(UseState.REFUSED, UseState.REFUSED), states(Role.READ_ONLY, july));
        desk.acts(Role.SECRETARY, desk.office.work, july)
                .withdraw()
                .withdraw(desk.pupil.id(), null, desk.mother, Route.SPOKEN);
        assertEquals(List.of(UseState.WITHDRAWN, UseState.WITHDRAWN), states(Role.SECRETARY, july));
    }

    private List<UseState> states(Role role, SchoolClock clock) {
        return List.copyOf(act(role, clock).read(desk.pupil.id()).orElseThrow().states().values());
    }

    @Test
    void nobodyIsFoundUnderAnotherIdentity() {
        assertTrue(act(Role.SECRETARY).read(PupilId.random()).isEmpty());
    }

    private PupilConsents read(Role role) {
        return act(role).read(desk.pupil.id()).orElseThrow();
    }

    private ReadPupilConsents act(Role role) {
        return act(role, Office.CLOCK);
    }

    private ReadPupilConsents act(Role role, SchoolClock clock) {
        return new ReadPupilConsents(
                Guard.of(role),
                desk.office.work,
                new SchoolsInMemory(Province.QC, SomePupils.YEAR),
                desk.office.people,
                desk.consents,
                ReadAnswersTest.accounts(),
                ConsentUses.catalogue(),
                clock);
    }
}
