package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.ShellView;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.Finder;
import ca.aval.shell.search.Recents;
import ca.aval.shell.search.SearchSource;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

final class RecentsViewModelTest {
    private record File(String name) implements Destination {}

    private static final Instant NOW = Instant.parse("2026-10-06T13:12:00Z");

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final List<Destination> gone = new ArrayList<>();
    private final Recents recents = new Recents();
    private final Finder finder =
            new Finder(
                    List.of(new Files()),
                    () -> 0,
                    new ImmediateWork(),
                    Words.of(ShellView.class, "shell", language));
    private final RecentsViewModel model =
            new RecentsViewModel(
                    recents,
                    finder,
                    new SchoolClock(Clock.fixed(NOW, ZoneOffset.UTC)),
                    Words.of(Door.class, "screens", language),
                    gone::add);

    @Test
    void eachFileSaysWhenItWasOpened() {
        recents.opened(new File("Zoé"), NOW.minusSeconds(86_400 * 5));
        recents.opened(new File("gone"), NOW);
        recents.opened(new File("Léa"), NOW.minusSeconds(86_400));
        recents.opened(new File("Noé"), NOW);
        assertEquals(List.of(), said());
        model.refresh();
        assertEquals(
                List.of("Noé 13\u00A0h\u00A012", "Léa hier", "Zoé 1er\u00A0octobre 2026"), said());
        language.set(Language.ENGLISH);
        assertEquals("Léa yesterday", said().get(1));
        model.open(model.lines().getFirst());
        assertEquals(List.of(new File("Noé")), gone);
    }

    private List<String> said() {
        return model.lines().stream().map(line -> line.title() + " " + line.when()).toList();
    }

    private static final class Files implements SearchSource {
        @Override
        public ObservableValue<String> heading() {
            return new ReadOnlyStringWrapper("Dossiers");
        }

        @Override
        public List<Findable> read() {
            return List.of("Zoé", "Léa", "Noé").stream()
                    .map(n -> new Findable(Icon.PERSON, n, "", () -> "élève", new File(n)))
                    .toList();
        }
    }
}
