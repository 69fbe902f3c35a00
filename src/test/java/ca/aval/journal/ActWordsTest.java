package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ActWordsTest {
    private final ActWords words = new ActWords();

    @Test
    void everyActOfTheProgramHasItsWords() throws IOException {
        Set<String> acts = ActNames.all();
        assertTrue(
                acts.containsAll(
                        Set.of(
                                "SET_UP",
                                "MOVE_PUPIL",
                                "PRINT_FORMS",
                                "UNDO_ROLL_OVER",
                                "IMPORT_CLASS_LIST",
                                "REDO_IMPORT",
                                "END_LEAVE",
                                "KEEP_ON_DESK")),
                "acts named here and acts whose name is handed on are found: " + acts);
        assertEquals(
                Set.of(),
                acts.stream()
                        .filter(act -> !words.knows(act))
                        .collect(java.util.stream.Collectors.toSet()),
                "acts_fr.properties and acts_en.properties say what each act is");
    }

    @Test
    void everyListThatLeavesHasItsWords() throws IOException {
        Pattern list = Pattern.compile("new ListPane<>\\(\\s*\"([a-z-]+)\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                list.matcher(Files.readString(source))
                        .results()
                        .forEach(m -> names.add(m.group(1)));
            }
        }
        assertTrue(names.size() > 5, names::toString);
        for (Language language : Language.values()) {
            for (String name : names) {
                assertTrue(words.about(language, "list=" + name).isPresent(), name);
            }
        }
    }

    @Test
    void anActOfAnotherVersionGoesByItsName() {
        assertEquals("Autre acte (DO_MAGIC)", words.what(Language.FRENCH, "DO_MAGIC"));
    }

    @Test
    void everyKindHasItsWord() {
        for (ActKind kind : ActKind.values()) {
            assertTrue(words.kind(Language.ENGLISH, kind).length() > 3);
        }
    }

    @Test
    void aMomentIsSaidAsOnTheClock() {
        LocalDateTime at = LocalDateTime.of(2026, 9, 21, 14, 5);
        assertEquals("2026-09-21, 14\u00a0h\u00a005", words.when(Language.FRENCH, at));
        assertEquals("2026-09-21, 14:05", words.when(Language.ENGLISH, at));
    }

    @ParameterizedTest
    @CsvSource({
        "added=1,1 ajout",
        "forms 12,12 formulaires",
        "year=2026-2027,année 2026-2027",
        "list=people,liste des élèves",
        "2026-I-001,2026-I-001"
    })
    void whatAnActWasAboutIsSaid(String about, String said) {
        assertEquals(
                Optional.of(said),
                words.about(Language.FRENCH, about).map(s -> s.replace('\u00a0', ' ')));
    }

    @ParameterizedTest
    @CsvSource({
        "pupil=00000000-0000-4000-8000-000000000001",
        "00000000-0000-4000-8000-000000000001",
        "shard=7"
    })
    void anIdentityIsNeverShownRaw(String about) {
        assertEquals(Optional.empty(), words.about(Language.FRENCH, about));
    }
}
