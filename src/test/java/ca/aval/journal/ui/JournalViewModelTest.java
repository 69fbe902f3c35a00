package ca.aval.journal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.journal.JournalPlace;
import ca.aval.journal.SomeActs;
import ca.aval.journal.ui.JournalViewModel.Period;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class JournalViewModelTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final SomeActs acts = new SomeActs();
    private final List<Destination> visited = new ArrayList<>();
    private final ImmediateWork work = new ImmediateWork();
    private int seen;
    private final JournalViewModel model = model(Role.PRINCIPAL);

    private JournalViewModel model(Role role) {
        return new JournalViewModel(
                acts.reading(role),
                () -> seen++,
                new SchoolClock(
                        Clock.fixed(
                                Instant.parse("2026-10-05T14:00:00Z"),
                                ZoneId.of("America/Toronto"))),
                work,
                Words.of(JournalView.class, "journal_ui", language),
                visited::add);
    }

    @Test
    void theActsAreToldInWordsTheLatestFirst() {
        model.shown();
        assertEquals(
                List.of("Fiche d’élève consultée", "Classe changée", "Registre créé"), whats());
        ActLine line = model.lines().getFirst();
        assertEquals("2026-10-05, 9\u00a0h\u00a000", line.when());
        assertEquals("Léa Ménard", line.about());
        assertEquals("Odile Vachon", line.person());
        assertEquals("Consultation", line.kindWord());
        assertFalse(model.lines().toString().contains("pupil="), "no identity is shown");
        assertEquals(1, seen);
    }

    @Test
    void aPeriodAndAPersonNarrowTheList() {
        model.shown();
        assertEquals(List.of("", "Odile Vachon"), model.people());
        model.period().set(Period.TODAY);
        assertEquals(List.of("Fiche d’élève consultée"), whats());
        model.period().set(Period.MONTH);
        assertEquals(2, model.lines().size());
        model.period().set(Period.ALL);
        model.person().set("Odile Vachon");
        assertEquals(2, model.lines().size());
        assertEquals("2 actes sur 3", model.count().get());
        model.shown();
        assertEquals("Odile Vachon", model.person().get());
    }

    @Test
    void whatOneKeepsForOneselfIsShownWhenAskedFor() {
        acts.add(4, "2026-10-05T13:30:00Z", "KEEP_ON_DESK", 1, "4444 4444 4444");
        model.shown();
        assertEquals(3, model.lines().size());
        model.ownDesks().set(true);
        assertEquals(4, model.lines().size());
    }

    @Test
    void theActLookedAtFollowsTheLanguage() {
        model.shown();
        model.look(model.lines().getFirst());
        language.set(Language.ENGLISH);
        ActLine looked = Objects.requireNonNull(model.chosen().get());
        assertEquals("Pupil’s file read", looked.what());
        assertEquals("3333 3333 3333", looked.head());
    }

    @Test
    void anActLeadsToItsRecord() {
        model.shown();
        model.open(model.lines().getFirst());
        assertEquals(List.of(new JournalPlace()), visited);
        model.open(model.lines().getLast());
        model.open(new ActLine.Link("Quelqu’un", null));
        assertEquals(1, visited.size());
    }

    @Test
    void othersAreRefusedAndNothingIsWrittenDown() {
        model(Role.SECRETARY).shown();
        assertEquals(1, work.failures().size());
        assertEquals(0, seen);
        assertTrue(model.lines().isEmpty());
    }

    private List<String> whats() {
        return model.lines().stream().map(ActLine::what).toList();
    }
}
