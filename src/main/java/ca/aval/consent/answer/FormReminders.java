package ca.aval.consent.answer;

import ca.aval.platform.time.SchoolYear;

import java.util.Map;
import java.util.UUID;

/** Port: how often families were reminded. To be used inside a unit of work. */
public interface FormReminders {
    /** How many reminders went out, for each form of that year that was reminded. */
    Map<UUID, Integer> of(SchoolYear year);
}
