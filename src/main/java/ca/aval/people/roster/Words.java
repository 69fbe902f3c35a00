package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that French and English lists put in their cells. */
final class Words {
    private static final Set<String> FRENCH =
            Set.of("f", "fr", "fra", "fre", "francais", "francaise", "french", "fr ca");
    private static final Set<String> ENGLISH =
            Set.of("a", "e", "an", "en", "ang", "eng", "anglais", "anglaise", "english", "en ca");
    private static final Set<String> YES =
            Set.of("oui", "o", "yes", "y", "x", "1", "vrai", "true", "separes", "separated");
    private static final Set<String> NO = Set.of("non", "n", "no", "0", "faux", "false");

    /** How the words begin that say that a pupil has left. */
    private static final List<String> LEFT =
            List.of(
                    "parti",
                    "depart",
                    "sorti",
                    "quitt",
                    "inacti",
                    "non acti",
                    "transfer",
                    "ancien",
                    "diplom",
                    "desinscri",
                    "left",
                    "withdraw",
                    "exit",
                    "not active",
                    "graduat",
                    "former",
                    "gone");

    /** How the words begin that say that a pupil is at the school. */
    private static final List<String> HERE =
            List.of(
                    "actif",
                    "active",
                    "inscri",
                    "present",
                    "frequent",
                    "admis",
                    "regulier",
                    "enrol",
                    "current",
                    "registered",
                    "regular",
                    "temps plein",
                    "full time");

    /** Tried in this order: a grandmother is no mother, a stepfather no father. */
    private static final List<CapacityWords> CAPACITIES =
            List.of(
                    new CapacityWords(
                            Capacity.GRANDPARENT,
                            Set.of(
                                    "grand",
                                    "grandmere",
                                    "grandpere",
                                    "grandparent",
                                    "grandmother",
                                    "grandfather",
                                    "mamie",
                                    "papi")),
                    new CapacityWords(
                            Capacity.STEP_PARENT,
                            Set.of(
                                    "beau",
                                    "belle",
                                    "step",
                                    "stepmother",
                                    "stepfather",
                                    "stepparent",
                                    "conjoint",
                                    "conjointe")),
                    new CapacityWords(
                            Capacity.FOSTER_FAMILY, Set.of("accueil", "foster", "dpj", "cas")),
                    new CapacityWords(
                            Capacity.LEGAL_TUTOR,
                            Set.of("tuteur", "tutrice", "tutelle", "tutor", "guardian")),
                    new CapacityWords(Capacity.MOTHER, Set.of("mere", "maman", "mother", "mom")),
                    new CapacityWords(Capacity.FATHER, Set.of("pere", "papa", "father", "dad")),
                    new CapacityWords(
                            Capacity.PARENT,
                            Set.of("parent", "parents", "repondant", "repondante")));

    private record CapacityWords(Capacity capacity, Set<String> words) {}

    private Words() {}

    /** The capacity that the words name; null for no word, {@code OTHER} for an unknown one. */
    static @Nullable Capacity capacity(String text) {
        List<String> words = Arrays.asList(SearchKey.of(text).split(" "));
        if (SearchKey.of(text).isEmpty()) {
            return null;
        }
        return CAPACITIES.stream()
                .filter(known -> words.stream().anyMatch(known.words()::contains))
                .map(CapacityWords::capacity)
                .findFirst()
                .orElse(Capacity.OTHER);
    }

    /** The language named in full or by a letter or a code. */
    static Optional<Language> language(String text) {
        String key = SearchKey.of(text);
        if (FRENCH.contains(key)) {
            return Optional.of(Language.FRENCH);
        }
        return ENGLISH.contains(key) ? Optional.of(Language.ENGLISH) : Optional.empty();
    }

    /** Whether the status is that of a pupil at the school; null when the word is not known. */
    static @Nullable Boolean isHere(String status) {
        String key = SearchKey.of(status);
        if (LEFT.stream().anyMatch(key::startsWith)) {
            return Boolean.FALSE;
        }
        return HERE.stream().anyMatch(key::startsWith) ? Boolean.TRUE : null;
    }

    /** Yes or no; null when the cell says neither. */
    static @Nullable Boolean yesOrNo(String text) {
        String key = SearchKey.of(text);
        if (YES.contains(key)) {
            return Boolean.TRUE;
        }
        return NO.contains(key) ? Boolean.FALSE : null;
    }
}
