package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.GroupPlace;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.shell.search.Recents.Visit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class RecentPlacesTest {
    private static final Instant MORNING = Instant.parse("2026-10-06T13:00:00Z");

    private final RecentPlaces places = new RecentPlaces();

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Visit> visits =
                List.of(
                        new Visit(new PupilPlace(PupilId.random()), MORNING),
                        new Visit(new GroupPlace("04 « A »"), MORNING.minusSeconds(5)));
        assertEquals(visits, places.read(places.write(visits)));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertEquals(List.of(), places.read("not json"));
        assertEquals(
                List.of(new Visit(new GroupPlace("041"), MORNING)),
                places.read(
                        """
                        [{"kind":"pupil","id":"no uuid","at":"2026-10-06T13:00:00Z"},
                         {"kind":"group","id":"041","at":"2026-10-06T13:00:00Z"},
                         {"kind":"group","id":"042","at":"yesterday"},
                         {"kind":"incident","id":"1","at":"2026-10-06T13:00:00Z"}]\
                        """));
    }
}
