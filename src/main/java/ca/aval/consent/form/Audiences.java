package ca.aval.consent.form;

import ca.aval.consent.form.ConsentUse.Audience;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who will see what, told by the numbers of the lines to answer. */
final class Audiences {
    private final List<ConsentUse> uses;
    private final ConsentUses catalogue;
    private final Words words;

    Audiences(List<ConsentUse> uses, ConsentUses catalogue, Words words) {
        this.uses = uses;
        this.catalogue = catalogue;
        this.words = words;
    }

    void addFacts() {
        words.rich("seenSchool", seen("seenSchool", Audience.SCHOOL::equals));
        words.rich("seenPrint", seen("seenPrint", Audience.PRINT::equals));
        words.rich("seenPublic", seen("seenPublic", Audience.PUBLIC::equals));
        words.rich("narrow", seen("narrowShort", Audience.SCHOOL::equals));
        words.rich("wide", seen("wideShort", a -> a != Audience.SCHOOL));
        words.rich("seenShort", words.of("seenShort"));
        words.rich("hosted", hosted("hosted"));
        words.rich("hostedShort", hosted("hostedShort"));
    }

    private String seen(String key, Predicate<Audience> audience) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            if (audience.test(uses.get(i).audience())) {
                numbers.add(i + 1);
            }
        }
        if (numbers.isEmpty()) {
            return "";
        }
        words.rich("numbers", ranges(numbers));
        words.rich("uses", words.of(numbers.size() == 1 ? "useOne" : "useMany"));
        return words.of(key);
    }

    /** {@code 1 à 3}, {@code 4 et 5}, {@code 1, 3 et 6 à 9}. */
    private String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i < numbers.size() && numbers.get(i) == numbers.get(i - 1) + 1) {
                continue;
            }
            if (i - begin >= 3) {
                words.rich("first", String.valueOf(numbers.get(begin)));
                parts.add(words.of("useRange", "last", String.valueOf(numbers.get(i - 1))));
            } else {
                numbers.subList(begin, i).forEach(n -> parts.add(String.valueOf(n)));
            }
            begin = i;
        }
        return words.all(parts);
    }

    private String hosted(String key) {
        List<String> platforms =
                uses.stream()
                        .flatMap(use -> catalogue.platformName(use.code()).stream())
                        .distinct()
                        .toList();
        if (platforms.isEmpty()) {
            return "";
        }
        words.rich("abroad", words.of("abroad"));
        return words.of(
                key + (platforms.size() == 1 ? "One" : "Many"), "platforms", words.all(platforms));
    }
}
