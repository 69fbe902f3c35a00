package ca.aval.people.roster;

import ca.aval.platform.text.SearchKey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A header reduced to what counts: its words without accents, capitals and signs. */
record HeaderKey(List<String> words) {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern DIGITS =
            Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Set<String> ABOUT_THE_PUPIL =
            Set.of("eleve", "eleves", "student", "students", "pupil", "pupils", "enfant", "child");
    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "d", "l", "la", "le", "of", "the");

    static HeaderKey of(String header) {
        String apart = CAMEL.matcher(header).replaceAll(" ");
        String key = SearchKey.of(DIGITS.matcher(apart).replaceAll(" "));
        return new HeaderKey(key.isEmpty() ? List.of() : List.of(BLANKS.split(key)));
    }

    /** The words in one, as they are compared. */
    String compact() {
        return String.join("", words);
    }

    /** Without the words that only say that the column is about the pupil. */
    String withoutPupil() {
        return words.stream()
                .filter(word -> !ABOUT_THE_PUPIL.contains(word) && !SMALL.contains(word))
                .collect(Collectors.joining());
    }

    boolean hasAnyOf(Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }
}
