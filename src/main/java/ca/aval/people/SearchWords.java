package ca.aval.people;

import ca.aval.platform.text.SearchKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words under which a person is found; accents, capitals and hyphens do not matter. */
public final class SearchWords {
    private final Set<String> words;

    private SearchWords(Set<String> words) {
        this.words = words;
    }

    /** The words of those names and numbers. */
    public static SearchWords of(List<String> parts) {
        Set<String> words = new HashSet<>();
        for (String text : parts) {
            for (String part : text.split("\\s+")) {
                List<String> pieces = split(SearchKey.of(part));
                words.addAll(pieces);
                // O’Brien is found as « obrien » too
                words.add(String.join("", pieces));
            }
        }
        words.remove("");
        return new SearchWords(words);
    }

    /** The words under which a pupil is found, those of that group code included. */
    static SearchWords of(Pupil pupil, List<String> more) {
        List<String> parts = new ArrayList<>(more);
        parts.add(pupil.name().full());
        if (pupil.usualName() != null) {
            parts.add(pupil.usualName());
        }
        if (pupil.fileNumber() != null) {
            parts.add(pupil.fileNumber());
        }
        return of(parts);
    }

    /** The words under which a member of the staff is found. */
    public static SearchWords of(StaffMember member) {
        List<String> parts = new ArrayList<>(List.of(member.name().full()));
        if (member.usualName() != null) {
            parts.add(member.usualName());
        }
        if (member.employeeNumber() != null) {
            parts.add(member.employeeNumber());
        }
        member.functions()
                .forEach(
                        f -> {
                            parts.add(f.title());
                            if (f.about() != null) {
                                parts.add(f.about());
                            }
                        });
        return of(parts);
    }

    /** Whether every typed word begins one of these; nothing typed matches. */
    public boolean match(String typed) {
        return split(SearchKey.of(typed)).stream()
                .allMatch(word -> words.stream().anyMatch(known -> known.startsWith(word)));
    }

    private static List<String> split(String key) {
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }
}
