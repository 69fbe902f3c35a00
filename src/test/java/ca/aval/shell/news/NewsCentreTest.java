package ca.aval.shell.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.ShellView;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.List;

final class NewsCentreTest {
    private final NewsCentre news = new NewsCentre(SchoolClock.ofSystem());

    @Test
    void theLatestComesFirstAndIsCountedUntilRead() {
        tell("un");
        tell("deux");
        assertEquals(List.of("deux", "un"), said());
        assertEquals(2, news.unread().get());
        assertEquals("deux", news.latest().get().said());
        news.read();
        assertEquals(0, news.unread().get());
        assertNull(news.latest().get());
        assertEquals(2, news.lines().size());
        news.clear();
        assertEquals(List.of(), said());
    }

    @Test
    void theEndOfEveryLongWorkIsTold() {
        Words words =
                Words.of(ShellView.class, "shell", new SimpleObjectProperty<>(Language.FRENCH));
        ImmediateWork work = new ImmediateWork();
        JobNews jobs = new JobNews(work.jobs(), news, words);
        work.runLong("Formulaires", progress -> 1, done -> {});
        work.runLong(
                "Relances",
                progress -> {
                    progress.done(2, 9);
                    work.jobs().getFirst().cancel();
                    return 1;
                },
                done -> {});
        work.runLong(
                "Étiquettes",
                progress -> {
                    throw new Problem(Problem.Kind.DISK_FULL);
                },
                done -> {});
        assertEquals(
                List.of(
                        "Étiquettes\u00A0: n’a pas pu être terminé",
                        "Relances\u00A0: arrêté, 2 sur 9",
                        "Formulaires\u00A0: terminé"),
                said());
        assertEquals(JobNews.class, jobs.getClass());
    }

    private void tell(String text) {
        news.tell(Told.plain(Tone.OK, new ReadOnlyStringWrapper(text)));
    }

    private List<String> said() {
        return news.lines().stream().map(NewsLine::said).toList();
    }
}
