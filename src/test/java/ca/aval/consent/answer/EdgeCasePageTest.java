package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What docs/coverage.md says of the edge cases is true of the tests. */
final class EdgeCasePageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(row\\d+_\\w+)`");

    @Test
    void everyRowHasATestOfItsNumberOrSaysWhatItWaitsFor() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(Path.of("docs/coverage.md"))).results().toList();
        assertEquals(
                IntStream.rangeClosed(1, 30).boxed().toList(),
                rows.stream().map(row -> Integer.valueOf(row.group(1))).toList());
        for (MatchResult row : rows) {
            List<MatchResult> tests = TEST.matcher(row.group(3)).results().toList();
            assertTrue(!tests.isEmpty() || row.group(4).strip().length() > 10, row.group());
            for (MatchResult test : tests) {
                assertTrue(test.group(2).startsWith("row" + row.group(1) + "_"), test.group());
                assertTrue(
                        source(test.group(1)).contains("void " + test.group(2) + "("),
                        test.group());
            }
        }
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file =
                    files.filter(f -> f.getFileName().toString().equals(test + ".java"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no " + test));
            return Files.readString(file);
        }
    }
}
