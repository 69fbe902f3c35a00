package ca.aval.consent.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One letter about one form to one household.
 *
 * @param household {@link Recipient#PUPIL} for the pupil
 * @param wave 1 or 2; {@link #TOLD} for a letter that asks for nothing
 * @param notice the letter as it was issued
 */
public record Reminder(
        UUID id, UUID run, UUID form, int household, int wave, UUID notice, LocalDate remindedOn) {
    /** Two holders were told that they disagree; it does not count as a reminder. */
    public static final int TOLD = 0;

    /** How many reminders a form gets at the most, to each household. */
    public static final int WAVES = 2;

    /** How many business days a letter gives to answer. */
    public static final int REPLY_DAYS = 10;
}
