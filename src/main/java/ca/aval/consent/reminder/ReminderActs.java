package ca.aval.consent.reminder;

/** What can be done about answers that are missing. */
public record ReminderActs(WhoHasNotAnswered who, PrintReminders print) {}
