package ca.aval.kit;

import ca.aval.platform.text.Language;

import javafx.scene.Parent;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds, on a screen in one language, the words that only the other language's texts have. */
public final class ForeignWords {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GAPS = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    /** What libraries say in English when nobody tells them otherwise. */
    private static final Set<String> OF_LIBRARIES =
            Set.of("undo", "redo", "cut", "copy", "paste", "cancel", "close", "yes", "today");

    /** Words of one language’s texts that the other has too, though its texts do not use them. */
    private static final Set<String> BOTH =
            Set.of(
                    "section",
                    "part",
                    "images",
                    "info",
                    "photos",
                    "but",
                    "institution",
                    "application",
                    "parental");

    private final Set<String> foreign;

    /**
     * @param shown the language of the screens; the other one is looked for
     * @param names words of people and places, which belong to no language
     */
    public ForeignWords(Language shown, Set<String> names) {
        Language other = shown == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        foreign = words(other);
        if (shown == Language.FRENCH) {
            foreign.addAll(OF_LIBRARIES);
        }
        foreign.removeAll(words(shown));
        foreign.removeAll(BOTH);
        names.forEach(name -> foreign.removeAll(tokens(name)));
    }

    /** Each sentence of that screen that holds such a word, and the word. */
    public List<String> faults(Parent root) {
        List<String> found = new ArrayList<>();
        for (String said : ScreenNodes.said(root)) {
            // the last word of a text that was cut is half a word
            String whole = said.replaceAll("\\S*\\.\\.\\.$", "");
            for (String word : tokens(whole)) {
                if (foreign.contains(word)) {
                    found.add(word + ": " + said);
                }
            }
        }
        return found;
    }

    /** How many words are looked for. */
    public int size() {
        return foreign.size();
    }

    private static Set<String> words(Language language) {
        Set<String> words = new TreeSet<>();
        String ending = "_" + language.code() + ".properties";
        try (var files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
                for (Object text : texts.values()) {
                    words.addAll(tokens(GAPS.matcher((String) text).replaceAll(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new TreeSet<>();
        String plain = text.replace("_", "").toLowerCase(Locale.ROOT);
        for (String token : BETWEEN.split(plain)) {
            if (token.length() > 2 && token.chars().allMatch(Character::isLetter)) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
