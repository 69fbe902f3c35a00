package ca.aval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every sentence is there in both languages, with the same gaps, well set, and is used. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern BREAKABLE =
            Pattern.compile("[\\p{L}\\d»)] [:%$»]|« \\S|\\p{L}'\\p{L}");

    @TestFactory
    Stream<DynamicTest> bundles() throws IOException {
        List<Path> french;
        try (var files = Files.walk(RESOURCES)) {
            french = files.filter(f -> f.toString().endsWith("_fr.properties")).sorted().toList();
        }
        assertTrue(french.size() > 4, "the bundles are where this test looks");
        return french.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        Map<String, String> french = load(file);
        Map<String, String> english =
                load(file.resolveSibling(file.getFileName().toString().replace("_fr.", "_en.")));
        assertEquals(french.keySet(), english.keySet(), "the same keys in both languages");
        french.forEach((key, text) -> assertEquals(gaps(text), gaps(english.get(key)), key));
        french.forEach(
                (key, text) ->
                        assertFalse(
                                BREAKABLE.matcher(text).find(),
                                key + " has a blank or an apostrophe to mend: " + text));
    }

    private static TreeSet<Integer> gaps(String pattern) {
        MessageFormat parsed = new MessageFormat(pattern, Language.FRENCH.locale());
        TreeSet<Integer> gaps = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            Object[] marked = new Object[12];
            java.util.Arrays.fill(marked, 2);
            String with = parsed.format(marked);
            marked[i] = 7_777;
            if (!parsed.format(marked).equals(with)) {
                gaps.add(i);
            }
        }
        return gaps;
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
