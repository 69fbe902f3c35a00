package ca.aval.journal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.journal.RegisterCheck;
import ca.aval.journal.SomeActs;
import ca.aval.journal.Verified;
import ca.aval.journal.VerifyRegister;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

final class ProofViewModelTest {
    private static final Instant AT = Instant.parse("2026-10-05T14:00:00Z");
    private RegisterCheck check = p -> new Verified.Sound(3, 2, AT, "3333 3333 3333");
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final ProofViewModel model =
            new ProofViewModel(
                    new SomeActs().reading(Role.PRINCIPAL),
                    new VerifyRegister(Guard.of(Role.PRINCIPAL), p -> check.check(p)),
                    new SchoolClock(Clock.fixed(AT, ZoneId.of("America/Toronto"))),
                    new ImmediateWork(),
                    Words.of(JournalView.class, "journal_ui", language));

    @Test
    void aSoundRegisterIsSaidInOneSentence() {
        model.verify();
        assertTrue(model.sound().get().startsWith("Le registre est intact"), model.sound().get());
        assertEquals("", model.broken().get());
        assertFalse(model.busy().get());
    }

    @Test
    void theFirstBrokenThingIsSaidWithItsRemedy() {
        model.verify();
        check =
                p ->
                        new Verified.Broken(
                                Verified.Part.JOURNAL,
                                "segment-000001.journal",
                                2,
                                "MOVE_PUPIL",
                                AT,
                                List.of());
        model.verify();
        assertEquals("", model.sound().get());
        assertTrue(model.broken().get().contains("Classe changée"), model.broken().get());
        assertTrue(model.broken().get().contains("restaurez"), model.broken().get());
    }

    @Test
    void aCheckThatCannotBeMadeIsToldAndMayBeTriedAgain() {
        check =
                p -> {
                    throw new Problem(Problem.Kind.REGISTER_CLOSED);
                };
        model.verify();
        assertFalse(model.broken().get().isEmpty());
        assertFalse(model.busy().get());
    }

    @Test
    void aPrintedPageIsPlacedInTime() {
        model.typed().set("2222-2222-2222");
        model.find();
        assertTrue(model.found().get().contains("acte 2"), model.found().get());
        assertEquals("", model.missing().get());
        model.typed().set("2222 2222 2229");
        assertEquals("", model.found().get());
        model.find();
        assertTrue(model.missing().get().startsWith("Le journal n’a jamais eu"));
        model.typed().set("2222");
        model.find();
        assertTrue(model.missing().get().startsWith("Il faut douze signes"));
        language.set(Language.ENGLISH);
        assertEquals("", model.missing().get());
    }
}
