package ca.aval.people;

import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolYear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pupils of one year, found by the first letters of what one remembers of them. */
public final class PupilIndex {
    private record Entry(Pupil pupil, Set<String> words) {}

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
                        .map(pupil -> new Entry(pupil, words(pupil)))
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
        List<String> sought = split(SearchKey.of(typed));
        return entries.stream()
                .filter(entry -> sought.stream().allMatch(word -> begins(entry, word)))
                .map(Entry::pupil)
                .toList();
    }

    private static boolean begins(Entry entry, String word) {
        return entry.words().stream().anyMatch(known -> known.startsWith(word));
    }

    private Set<String> words(Pupil pupil) {
        List<String> parts = new ArrayList<>(List.of(pupil.name().full().split("\\s+")));
        pupil.enrolment(year).ifPresent(stay -> parts.add(stay.group()));
        if (pupil.fileNumber() != null) {
            parts.add(pupil.fileNumber());
        }
        Set<String> words = new HashSet<>();
        for (String part : parts) {
            List<String> pieces = split(SearchKey.of(part));
            words.addAll(pieces);
            // O’Brien is found as « obrien » too
            words.add(String.join("", pieces));
        }
        words.remove("");
        return words;
    }

    private static List<String> split(String key) {
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }
}
