package ca.aval.people.change;

import ca.aval.people.Enrolment;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A class into which a pupil comes, as typed.
 *
 * @param from the first day in it
 */
public record ClassStay(SchoolYear year, String group, @Nullable String level, LocalDate from) {
    public ClassStay {
        group = Typed.of(group);
        level = Typed.orNull(level);
    }

    @Nullable EditRefusal fault() {
        if (group.isEmpty()) {
            return EditRefusal.GROUP_MISSING;
        }
        if (Typed.tooLong(group, level)) {
            return EditRefusal.TOO_LONG;
        }
        boolean outside = from.isBefore(year.firstDay()) || from.isAfter(year.lastDay());
        return outside ? EditRefusal.OUTSIDE_YEAR : null;
    }

    Enrolment enrolment() {
        return new Enrolment(UUID.randomUUID(), year, level, group, from, null);
    }
}
