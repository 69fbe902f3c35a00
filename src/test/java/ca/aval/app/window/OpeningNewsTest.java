package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.ui.Door;
import ca.aval.kit.Told;
import ca.aval.kit.Words;
import ca.aval.platform.register.Opening;
import ca.aval.platform.register.Opening.State;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Each way of opening a register has its sentence; an ordinary one has none. */
class OpeningNewsTest {
    private static final Instant THEN = Instant.parse("2026-09-01T14:15:00Z");

    private final List<Told> told = new ArrayList<>();

    private List<String> said(Language language, Opening opening) {
        told.clear();
        SchoolClock clock =
                new SchoolClock(Clock.fixed(Instant.parse("2026-08-02T08:00:00Z"), ZoneOffset.UTC));
        Words words = Words.of(Door.class, "screens", new SimpleObjectProperty<>(language));
        new OpeningNews(words, clock, told::add).tell(opening);
        return told.stream().map(news -> Objects.requireNonNull(news.detail()).getValue()).toList();
    }

    @Test
    void saysNothingAfterAnOrdinaryClose() {
        assertEquals(
                List.of(), said(Language.FRENCH, new Opening(State.CLEAN, 0, null, null, 0, null)));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatWasDoneInBothLanguages(Language language) {
        List<Opening> all =
                List.of(
                        new Opening(State.CAUGHT_UP, 2, null, null, 0, null),
                        new Opening(State.REBUILT, 1, null, null, 0, null),
                        new Opening(State.REBUILT, 1, THEN, null, 0, null),
                        new Opening(State.CLEAN, 0, null, null, 3, null),
                        new Opening(State.CLEAN, 0, null, null, 0, THEN));
        assertEquals(
                all.size(),
                all.stream().map(opening -> said(language, opening).getFirst()).distinct().count());
    }

    @Test
    void namesTheCopyAndTheFileThatWasSetAside() {
        String sentence =
                said(Language.FRENCH, new Opening(State.REBUILT, 3, THEN, "aval-1.mv.db", 0, null))
                        .getFirst();
        assertTrue(sentence.contains("2026-09-01 14:15"), sentence);
        assertTrue(sentence.contains("3 actes repris"), sentence);
        assertTrue(sentence.contains("set-aside/aval-1.mv.db"), sentence);
        assertFalse(sentence.contains("{"), sentence);
    }
}
