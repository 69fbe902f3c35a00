package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import java.util.List;

/** The pupils of one year, found by the first letters of what one remembers of them. */
public final class PupilIndex {
    private record Entry(Pupil pupil, SearchWords words) {}

    private final SchoolYear year;
    private final List<Entry> entries;

    /**
     * @param year whose group codes are searched
     */
    public PupilIndex(List<Pupil> pupils, SchoolYear year) {
        this.year = year;
        entries =
                pupils.stream()
                        .sorted(PupilOrder.byName())
                        .map(pupil -> new Entry(pupil, SearchWords.of(pupil, group(pupil))))
                        .toList();
    }

    public SchoolYear year() {
        return year;
    }

    /** Every pupil, as French people sort names. */
    public List<Pupil> everyone() {
        return entries.stream().map(Entry::pupil).toList();
    }

    /**
     * Those of whom every typed word begins a word of the name, the group code or the file number;
     * accents, capitals, hyphens and apostrophes do not matter. Nothing typed finds everyone.
     */
    public List<Pupil> search(String typed) {
        return entries.stream()
                .filter(entry -> entry.words().match(typed))
                .map(Entry::pupil)
                .toList();
    }

    private List<String> group(Pupil pupil) {
        return pupil.enrolment(year).map(Enrolment::group).stream().toList();
    }
}
