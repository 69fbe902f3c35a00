package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words by which French and English lists call their columns. */
final class HeaderWords {
    private static final String FILE = "headers.properties";
    private static final String IGNORED = "IGNORED";
    private static final String STAFF = "STAFF";
    private static final String STAFF_FIELD = "STAFF_";
    private static final int LONG_WORD = 7;
    private static final int SHORT_WORD = 5;

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> staff = new HashSet<>();
    private final Map<String, RosterField> staffWords = new HashMap<>();

    /**
     * What a word means.
     *
     * @param preference 0 for the best word of its field
     */
    record Word(RosterField field, int preference) {}

    HeaderWords() {
        Map<String, List<String>> read = load();
        for (RosterField field : RosterField.values()) {
            List<String> names = read.getOrDefault(field.name(), List.of());
            for (int i = 0; i < names.size(); i++) {
                words.putIfAbsent(HeaderKey.of(names.get(i)).compact(), new Word(field, i));
            }
        }
        for (RosterField field : RosterField.values()) {
            read.getOrDefault(STAFF_FIELD + field, List.of())
                    .forEach(name -> staffWords.putIfAbsent(compact(name), field));
        }
        read.getOrDefault(IGNORED, List.of()).forEach(name -> ignored.add(compact(name)));
        read.getOrDefault(STAFF, List.of()).forEach(name -> staff.add(compact(name)));
    }

    /** What the header means about the pupil; empty when it is not known. */
    Optional<Word> meaning(HeaderKey key) {
        Word exact = words.get(key.compact());
        if (exact != null || ignored.contains(key.compact())) {
            return Optional.ofNullable(exact);
        }
        return Optional.ofNullable(words.get(key.withoutPupil()));
    }

    /** What the header means in a list of employees; empty when it is not known. */
    Optional<RosterField> staffMeaning(HeaderKey key) {
        RosterField own = staffWords.get(key.compact());
        return own != null
                ? Optional.of(own)
                : meaning(key)
                        .map(Word::field)
                        .filter(
                                field ->
                                        field == RosterField.FAMILY_NAME
                                                || field == RosterField.GIVEN_NAME
                                                || field == RosterField.FULL_NAME);
    }

    /** What a header means that is a letter or two away from a known one. */
    Optional<Word> nearly(HeaderKey key) {
        String word = key.compact();
        int allowed = word.length() >= LONG_WORD ? 2 : word.length() >= SHORT_WORD ? 1 : 0;
        if (allowed == 0 || ignored.contains(word) || staff.contains(word)) {
            return Optional.empty();
        }
        @Nullable Word best = null;
        int bestDistance = allowed + 1;
        for (Map.Entry<String, Word> known : words.entrySet()) {
            if (known.getKey().length() < SHORT_WORD) {
                continue;
            }
            int distance = EditDistance.between(word, known.getKey());
            if (distance < bestDistance) {
                best = known.getValue();
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether lists have such a column that Aval does not need. */
    boolean isIgnored(HeaderKey key) {
        return ignored.contains(key.compact());
    }

    /** Whether only a list of employees has such a column. */
    boolean isAboutStaff(HeaderKey key) {
        return staff.contains(key.compact());
    }

    private static String compact(String name) {
        return HeaderKey.of(name).compact();
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = HeaderWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, List<String>> found = new HashMap<>();
            read.forEach(
                    (field, names) ->
                            found.put(field.toString(), List.of(names.toString().split("\\|"))));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
