package ca.aval.journal;

import ca.aval.journal.RegisterNames.Subject;

import java.util.List;

/**
 * One act with the names of whoever did it and of what it was about.
 *
 * @param person empty when nobody was signed in
 * @param subjects those that still exist
 */
public record JournalEntry(JournalLine line, String person, List<Subject> subjects) {
    public JournalEntry {
        subjects = List.copyOf(subjects);
    }
}
