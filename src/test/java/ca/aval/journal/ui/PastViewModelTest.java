package ca.aval.journal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.journal.ReadPast;
import ca.aval.journal.RecordHistory;
import ca.aval.journal.SomeActs;
import ca.aval.kit.Words;
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

final class PastViewModelTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final PastViewModel model =
            new PastViewModel(
                    new ReadPast(
                            Guard.of(Role.SECRETARY),
                            record ->
                                    List.of(
                                            new RecordHistory.Entry(
                                                    new SomeActs().lines().get(1), "O. V."))),
                    () -> SomeActs.PUPIL,
                    new SchoolClock(
                            Clock.fixed(
                                    Instant.parse("2026-10-05T14:00:00Z"),
                                    ZoneId.of("America/Toronto"))),
                    new ImmediateWork(),
                    Words.of(JournalView.class, "journal_ui", language));

    @Test
    void thePastIsToldInTheWordsOfTheJournalAndOfTheMoment() {
        model.shown();
        assertEquals(
                List.of(new PastViewModel.Fact("2026-09-21, 10:05", "Class changed", "O. V.")),
                model.facts());
        language.set(Language.FRENCH);
        assertEquals("Classe changée", model.facts().getFirst().what());
    }
}
