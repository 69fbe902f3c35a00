package ca.aval.consent.check;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.platform.text.SearchKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a list of names as somebody pasted it, one to a line: « Nom, Prénom » or « Prénom Nom »,
 * accents and capitals or not. A line that means nobody or several is never guessed.
 */
public final class PastedNames {
    private static final int MOST_NEAR = 6;

    private final List<Pupil> pupils;
    private final Map<String, Set<Pupil>> byName = new HashMap<>();

    /**
     * @param pupils among whom the names are looked for, in the order in which they are offered
     */
    public PastedNames(List<Pupil> pupils) {
        this.pupils = List.copyOf(pupils);
        for (Pupil pupil : pupils) {
            for (PersonName name : List.of(pupil.name(), pupil.knownAs())) {
                put(name.given() + " " + name.family(), pupil);
                put(name.family() + " " + name.given(), pupil);
            }
        }
    }

    private void put(String name, Pupil pupil) {
        byName.computeIfAbsent(SearchKey.of(name), key -> new LinkedHashSet<>()).add(pupil);
    }

    /** What one line means; empty lines mean nothing and are passed over. */
    public sealed interface Line {
        /** As it was pasted. */
        String typed();

        /** That pupil and no other. */
        record Clear(String typed, Pupil pupil) implements Line {}

        /**
         * It must be chosen by a person.
         *
         * @param homonyms whether all of the choices bear that very name
         * @param choices who may be meant; perhaps nobody
         */
        record Unclear(String typed, boolean homonyms, List<Pupil> choices) implements Line {
            public Unclear {
                choices = List.copyOf(choices);
            }
        }
    }

    /** The lines of a text, in their order. */
    public List<Line> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::line)
                .toList();
    }

    private Line line(String typed) {
        Set<Pupil> named = byName.getOrDefault(SearchKey.of(typed), Set.of());
        if (named.size() == 1) {
            return new Line.Clear(typed, named.iterator().next());
        }
        return named.isEmpty()
                ? new Line.Unclear(typed, false, near(typed))
                : new Line.Unclear(typed, true, List.copyOf(named));
    }

    /** Those who share the most words of their name with the line. */
    private List<Pupil> near(String typed) {
        Set<String> wanted = new HashSet<>(words(typed));
        List<Pupil> near = new ArrayList<>();
        for (int shared = wanted.size(); shared > 0 && near.isEmpty(); shared--) {
            for (Pupil pupil : pupils) {
                if (sharing(wanted, pupil) == shared) {
                    near.add(pupil);
                }
            }
        }
        return near.size() > MOST_NEAR ? near.subList(0, MOST_NEAR) : near;
    }

    private static long sharing(Set<String> wanted, Pupil pupil) {
        Set<String> own = new HashSet<>(words(pupil.name().full()));
        own.addAll(words(pupil.knownAs().full()));
        return own.stream().filter(wanted::contains).count();
    }

    private static List<String> words(String text) {
        String key = SearchKey.of(text);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }
}
