package ca.aval.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.place.Destination;
import ca.aval.shell.search.Recents.Visit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class RecentsTest {
    private record File(int number) implements Destination {}

    private final Recents recents = new Recents();

    @Test
    void theLatestComesFirstAndOnlyOnce() {
        open(1);
        open(2);
        open(1);
        assertEquals(List.of(new File(1), new File(2)), places());
    }

    @Test
    void whatWasKeptStandsBehindToday() {
        open(3);
        recents.remember(
                List.of(
                        new Visit(new File(3), Instant.EPOCH),
                        new Visit(new File(4), Instant.EPOCH)));
        assertEquals(List.of(new File(3), new File(4)), places());
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i < 20; i++) {
            open(i);
        }
        assertEquals(12, places().size());
        assertEquals(new File(19), places().getFirst());
    }

    private void open(int number) {
        recents.opened(new File(number), Instant.EPOCH.plusSeconds(number));
    }

    private List<Destination> places() {
        return recents.visits().stream().map(Visit::place).toList();
    }
}
