package ca.aval.consent.ui.ahead;

import java.util.UUID;

/**
 * One birthday, in words.
 *
 * @param day as dates sort, {@code 2026-11-30}
 * @param change who signs from that day on
 * @param todo what the school does about it
 */
record BirthdayLine(UUID key, String day, String name, String group, String change, String todo) {}
