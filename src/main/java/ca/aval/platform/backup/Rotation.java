package ca.aval.platform.backup;

import ca.aval.platform.time.SchoolClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of seven days, four weeks, twelve months and three
 * years, counted back from the newest one over those in which there is one.
 */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final int YEARS = 3;

    private final SchoolClock clock;

    Rotation(SchoolClock clock) {
        this.clock = clock;
    }

    /** Of backups taken at those moments, the ones that are kept; the newest always is. */
    Set<Instant> kept(List<Instant> moments) {
        List<Instant> newestFirst = new ArrayList<>(moments);
        newestFirst.sort(Comparator.reverseOrder());
        return keptInOrder(newestFirst);
    }

    /** The same for moments in another order, the newest first, as when a clock was set back. */
    Set<Instant> keptInOrder(List<Instant> newestFirst) {
        Set<Instant> kept = new HashSet<>();
        keep(newestFirst, kept, DAYS, day -> day);
        keep(newestFirst, kept, WEEKS, Rotation::week);
        keep(newestFirst, kept, MONTHS, YearMonth::from);
        keep(newestFirst, kept, YEARS, LocalDate::getYear);
        return kept;
    }

    private void keep(
            List<Instant> newestFirst,
            Set<Instant> kept,
            int howMany,
            Function<LocalDate, Object> span) {
        Set<Object> spans = new HashSet<>();
        for (Instant moment : newestFirst) {
            if (spans.size() == howMany) {
                return;
            }
            if (spans.add(span.apply(clock.onTheWall(moment).toLocalDate()))) {
                kept.add(moment);
            }
        }
    }

    private static Object week(LocalDate day) {
        return List.of(
                day.get(WeekFields.ISO.weekBasedYear()),
                day.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }
}
