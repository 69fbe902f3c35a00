package ca.aval.people;

import ca.aval.journal.RecordHistory;

import java.util.List;

/**
 * Everything known of one pupil.
 *
 * @param namesakes others who have the same name, accents and capitals aside
 * @param history the latest first
 */
public record PupilRecord(
        Pupil pupil,
        List<Pupil> namesakes,
        List<PupilForms.Form> forms,
        List<RecordHistory.Entry> history) {
    public PupilRecord {
        namesakes = List.copyOf(namesakes);
        forms = List.copyOf(forms);
        history = List.copyOf(history);
    }
}
