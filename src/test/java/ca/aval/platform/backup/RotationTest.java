package ca.aval.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Seven days, four weeks, twelve months, three years; the newest always. */
class RotationTest {
    private final Rotation rotation = new Rotation(BackedUp.clock());

    @Test
    void keepsTheNewestOfEachSpan() {
        List<Instant> daily = new ArrayList<>();
        LocalDate last = LocalDate.of(2026, 9, 2);
        for (int i = 0; i < 900; i++) {
            daily.add(at(last.minusDays(i)));
        }
        assertEquals(
                Stream.of(
                                // seven days
                                "2026-09-02",
                                "2026-09-01",
                                "2026-08-31",
                                "2026-08-30",
                                "2026-08-29",
                                "2026-08-28",
                                "2026-08-27",
                                // four weeks, each to its Sunday
                                "2026-08-23",
                                "2026-08-16",
                                // twelve months
                                "2026-07-31",
                                "2026-06-30",
                                "2026-05-31",
                                "2026-04-30",
                                "2026-03-31",
                                "2026-02-28",
                                "2026-01-31",
                                "2025-12-31",
                                "2025-11-30",
                                "2025-10-31",
                                // three years
                                "2024-12-31")
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)),
                days(rotation.kept(daily)));
    }

    @Test
    void keepsOldOnesWhileThereAreNoNewer() {
        List<Instant> few =
                List.of(
                        at(LocalDate.of(2019, 1, 5)),
                        at(LocalDate.of(2020, 3, 1)),
                        at(LocalDate.of(2020, 3, 2)));
        assertEquals(Set.copyOf(few), rotation.kept(few));
    }

    @Test
    void keepsTheNewestOfOneDay() {
        Instant noon = at(LocalDate.of(2026, 9, 2));
        List<Instant> two = List.of(noon.minusSeconds(60), noon);
        assertEquals(Set.of(noon), rotation.kept(two));
        assertTrue(rotation.kept(List.of()).isEmpty());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(16, 0).toInstant(ZoneOffset.UTC);
    }

    private static TreeSet<String> days(Set<Instant> moments) {
        TreeSet<String> days = new TreeSet<>();
        moments.forEach(m -> days.add(LocalDate.ofInstant(m, ZoneOffset.UTC).toString()));
        return days;
    }
}
