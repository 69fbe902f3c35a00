package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/coverage.md says of the five policies is true of the files that ship. */
class CoverageTest {
    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final List<Integer> LINES_OF_EACH_POLICY = List.of(17, 41, 38, 25, 28);
    private static final Pattern LINE = Pattern.compile("\\| A\\.\\d-\\d+ \\|.*");
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();

    /** One row; the profile of a path is named before it. */
    private record Row(
            String line,
            String asked,
            List<String> paths,
            String feature,
            String when,
            String test) {
        static Row of(String text) {
            List<String> cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            assertEquals(8, cells.size(), text);
            List<String> paths =
                    Arrays.stream(cells.get(3).split("`, `", -1))
                            .map(path -> path.replace("`", ""))
                            .toList();
            return new Row(
                    cells.get(1),
                    cells.get(2),
                    paths,
                    cells.get(4),
                    cells.get(5),
                    cells.get(6).replace("`", ""));
        }
    }

    @Test
    void everyLineOfTheFivePoliciesHasItsRowInOrder() {
        List<String> expected = new ArrayList<>();
        for (int policy = 1; policy <= LINES_OF_EACH_POLICY.size(); policy++) {
            for (int line = 1; line <= LINES_OF_EACH_POLICY.get(policy - 1); line++) {
                expected.add("A.%d-%d".formatted(policy, line));
            }
        }

        assertEquals(149, expected.size());
        assertEquals(expected, rows().stream().map(Row::line).toList());
    }

    @Test
    void everyPathLeadsSomewhereInTheFileThatShips() {
        for (Row row : rows()) {
            for (String path : row.paths()) {
                String[] parts = path.split(": ", 2);
                assertEquals(2, parts.length, row.line());
                assertDoesNotThrow(
                        () -> ProfilePath.resolve(SHIPPED.of(parts[0]), place(parts[1])),
                        () -> row.line() + " " + path);
            }
        }
    }

    @Test
    void everyValueIsTheOneThatShips() {
        for (Row row : rows()) {
            for (String path : row.paths()) {
                String[] parts = path.split(": ", 2);
                String place = place(parts[1]);
                Object there = ProfilePath.resolve(SHIPPED.of(parts[0]), place);
                boolean value =
                        !place.endsWith("]")
                                && !(there instanceof Record)
                                && !(there instanceof List);
                assertEquals(value ? place + " = " + there : place, parts[1], row.line());
            }
        }
    }

    @Test
    void eachLineIsHeldByTheProfileOfItsBoard() {
        List<String> boards =
                List.of(
                        "cspne",
                        "de-la-jonquiere",
                        "viamonde",
                        "cpe-premier-pas",
                        "cegep-drummondville");
        for (Row row : rows()) {
            String board = boards.get(row.line().charAt(2) - '1');
            for (String path : row.paths()) {
                assertTrue(path.startsWith(board + ": "), () -> row.line() + " " + path);
            }
        }
    }

    @Test
    void eachRowSaysWhatWhenAndWhichTest() throws IOException {
        Set<String> tests;
        try (var files = Files.walk(TESTS)) {
            tests =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(Collectors.toSet());
        }
        for (Row row : rows()) {
            assertFalse(row.asked().isEmpty(), row.line());
            assertTrue(row.feature().matches("\\d.*"), row.line());
            assertTrue(Set.of("used", "shown", "later").contains(row.when()), row.line());
            assertTrue(tests.contains(row.test()), () -> row.line() + " " + row.test());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity.colour",
                "identity.number",
                "approvals[PARTY]",
                "approvals[PAGE_OPENING].by.name",
                "watch",
                "gaps[APPROVER_NOT_NAMED",
                ""
            })
    void aPathThatLeadsNowhereIsNoticed(String path) {
        assertThrows(
                NoSuchElementException.class, () -> ProfilePath.resolve(SHIPPED.of("cspne"), path));
    }

    /** Where the value stands, without the value. */
    private static String place(String path) {
        int value = path.indexOf(" = ");
        return value < 0 ? path : path.substring(0, value);
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> LINE.matcher(line).matches())
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
