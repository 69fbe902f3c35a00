package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.LastClosing;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

final class SignInViewModelTest {
    private static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T13:00:00Z"), ZoneOffset.UTC));

    private final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, "odile", null), s -> {});
    private final DoorForTests door = new DoorForTests();
    private final SignInViewModel model =
            new SignInViewModel(
                    Words.of(Door.class, "screens", settings.language()),
                    settings,
                    new ImmediateWork(),
                    door,
                    CLOCK);

    @Test
    void theNameOfTheLastTimeIsThere() {
        assertEquals("odile", model.userName().get());
        assertFalse(model.mayOpen().getValue());
    }

    @Test
    void theRightPasswordEnters() {
        model.password().set("tulipe-9-marée");
        model.open();
        assertEquals(List.of("open odile tulipe-9-marée", "enter HOME"), door.asked);
        assertEquals("", model.password().get());
        assertEquals("", model.error().getValue());
    }

    @Test
    void aDamagedRegisterLeadsToTheBackups() {
        door.refusal = Problem.Kind.WRONG_PASSWORD;
        model.password().set("tulipe");
        model.open();
        assertFalse(model.damaged().get());
        door.refusal = Problem.Kind.JOURNAL_DAMAGED;
        model.password().set("tulipe");
        model.open();
        assertTrue(model.damaged().get());
    }

    @Test
    void aFileThatAnotherProgramHoldsDoesNotLeadToTheBackups() {
        door.refusal = Problem.Kind.FILE_UNREADABLE;
        door.cause = new AccessDeniedException("aval.mv.db");
        model.password().set("tulipe");
        model.open();
        assertFalse(model.damaged().get());
        door.cause = new NoSuchFileException("segment-000001.journal");
        model.password().set("tulipe");
        model.open();
        assertTrue(model.damaged().get());
    }

    @Test
    void aWrongPasswordIsToldUntilItIsTypedAgain() {
        door.refusal = Problem.Kind.WRONG_PASSWORD;
        model.password().set("tulipe");
        model.open();
        assertTrue(model.error().getValue().contains("n’ouvrent pas"), model.error().getValue());
        assertEquals("", model.password().get());
        assertFalse(model.opening().get());
        settings.change(s -> s.withLanguage(Language.ENGLISH));
        assertTrue(model.error().getValue().contains("do not open"), model.error().getValue());
        model.password().set("t");
        assertEquals("", model.error().getValue());
    }

    @Test
    void afterSeveralOneWaitsAndTheButtonComesBackByItself() {
        door.refusal = Problem.Kind.TOO_MANY_ATTEMPTS;
        model.password().set("tulipe");
        model.open();
        assertTrue(model.error().getValue().contains("2 secondes"), model.error().getValue());
        door.refusal = null;
        model.password().set("tulipe-9-marée");
        assertFalse(model.mayOpen().getValue());
        model.open();
        model.trouble().tick();
        model.trouble().tick();
        assertEquals("", model.error().getValue());
        assertTrue(model.mayOpen().getValue());
        model.open();
        assertEquals("enter HOME", door.asked.getLast());
    }

    @Test
    void nothingIsOpenedWithoutAPassword() {
        model.open();
        assertEquals(List.of(), door.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-06T08:05:00Z, Fermé aujourd’hui à 8~h~05 par Odile Vachon",
        "2026-10-05T16:48:00Z, Fermé hier à 16~h~48 par Odile Vachon",
        "2026-10-01T16:00:00Z, Fermé le 1er~octobre 2026 à 16~h par Odile Vachon"
    })
    void theLastClosingIsSaidBeforeTheRegisterIsOpen(Instant at, String said) {
        settings.change(s -> s.withClosing(new LastClosing("École des Pins", at, "Odile Vachon")));
        SignInViewModel closed =
                new SignInViewModel(words(), settings, new ImmediateWork(), door, CLOCK);
        assertEquals(said.replace('~', '\u00A0'), closed.footnote().getValue());
        assertEquals("École des Pins", closed.subtitle().getValue());
    }

    @Test
    void beforeTheFirstClosingNothingIsSaidOfIt() {
        assertEquals("", model.footnote().getValue());
        assertEquals("Ouvrir le registre de l’école", model.subtitle().getValue());
    }

    @Test
    void aLockKnowsWhoIsSignedIn() {
        SignInViewModel lock =
                SignInViewModel.locked(
                        words(), new ImmediateWork(), door, CLOCK, "École des Pins", "odile");
        assertTrue(lock.isLocked());
        assertEquals("odile", lock.userName().get());
        assertEquals("École des Pins", lock.subtitle().getValue());
        assertEquals("", lock.footnote().getValue());
    }

    private Words words() {
        return Words.of(Door.class, "screens", settings.language());
    }
}
