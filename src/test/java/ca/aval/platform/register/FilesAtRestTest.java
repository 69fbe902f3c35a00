package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.Progress;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every kind of file, gone, emptied, cut or changed by one bit while the register was closed or
 * after it was killed: it opens with everything, or says what is the matter and leaves the rest as
 * it was; what opening does not notice, the check of the whole register names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesAtRestTest {
    private static final int SEGMENT_HEAD = 64;
    private static final Set<String> LABELS = Set.of("un", "deux", "trois");

    @TempDir static Path folder;

    private Path closed;
    private Path killed;
    private int cases;

    /** What is done to a file. */
    private record Fault(String name, Change change) {}

    /** Returns what the file holds then; empty to remove it. */
    private interface Change {
        java.util.Optional<byte[]> of(byte[] content);
    }

    @BeforeAll
    void registers() throws IOException {
        closed = folder.resolve("closed");
        killed = folder.resolve("killed");
        TestThings.create(closed).close();
        for (String label : List.of("un", "deux")) {
            try (Register register = TestThings.open(closed)) {
                act(register, label);
            }
        }
        try (Register register = TestThings.open(closed)) {
            act(register, "trois");
            TestThings.killed(closed, killed);
        }
    }

    private static void act(Register register, String label) {
        String document =
                register.documents().keep(label.repeat(50).getBytes(StandardCharsets.UTF_8));
        register.work()
                .run(
                        ca.aval.platform.data.Act.of("ADD"),
                        () -> TestThings.insertNote(TestThings.insert(label), "mots", document));
    }

    @TestFactory
    Stream<DynamicTest> afterAProperClose() throws IOException {
        return every(closed);
    }

    @TestFactory
    Stream<DynamicTest> afterASuddenEnd() throws IOException {
        return every(killed);
    }

    private Stream<DynamicTest> every(Path register) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(register).keySet()) {
            for (Fault fault : faults(file)) {
                tests.add(
                        DynamicTest.dynamicTest(
                                file + " " + fault.name(), () -> check(register, file, fault)));
            }
        }
        return tests.stream();
    }

    private static List<Fault> faults(Path file) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("gone", content -> java.util.Optional.empty()));
        faults.add(new Fault("emptied", content -> java.util.Optional.of(new byte[0])));
        faults.add(new Fault("cut in half", c -> cut(c, length(c, file) / 2)));
        faults.add(new Fault("changed in the middle", c -> flip(c, length(c, file) / 2)));
        if (!file.startsWith("keys") && !file.startsWith("snapshot")) {
            faults.add(new Fault("shorter by one", c -> cut(c, length(c, file) - 1)));
            faults.add(new Fault("changed at its head", c -> flip(c, 17)));
            faults.add(new Fault("changed at its tail", c -> flip(c, length(c, file) - 1)));
        }
        return faults;
    }

    /** Without the room that was set aside at the end of a segment. */
    private static int length(byte[] content, Path file) {
        int length = content.length;
        while (file.toString().endsWith(".journal")
                && length > SEGMENT_HEAD
                && content[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private static java.util.Optional<byte[]> cut(byte[] content, int length) {
        return java.util.Optional.of(Arrays.copyOf(content, length));
    }

    private static java.util.Optional<byte[]> flip(byte[] content, int place) {
        byte[] changed = content.clone();
        changed[place] ^= 1;
        return java.util.Optional.of(changed);
    }

    private void check(Path register, Path file, Fault fault) throws IOException {
        Path place = TestThings.killed(register, folder.resolve("case-" + cases++));
        Path harmed = place.resolve(file.toString());
        java.util.Optional<byte[]> changed = fault.change().of(Files.readAllBytes(harmed));
        if (changed.isPresent()) {
            Files.write(harmed, changed.get());
        } else {
            Files.delete(harmed);
        }
        Map<Path, String> before = files(place);
        boolean held = Files.size(register.resolve(file)) > SEGMENT_HEAD;
        try (Register opened = TestThings.open(place)) {
            assertEquals(LABELS, TestThings.labels(opened), "not everything is there");
            if (opened.opening().state() == Opening.State.CLEAN && held) {
                verify(opened, file);
            }
        } catch (Problem problem) {
            told(problem, file);
            assertEquals(before, files(place), "a refusal changes nothing");
        }
    }

    private static void verify(Register opened, Path file) {
        Verification found = opened.verify(progress());
        boolean mattersNoMore =
                file.startsWith("keys")
                        || file.startsWith("closed.json")
                        || file.startsWith("snapshot") && found instanceof Verification.Sound;
        if (!mattersNoMore) {
            Verification.Fault named = assertInstanceOf(Verification.Fault.class, found);
            assertTrue(
                    file.toString().contains(named.file())
                            || file.startsWith("snapshot") && named.file().startsWith("aval-"),
                    () -> file + " is harmed, not " + named.file());
        }
    }

    private static void told(Problem problem, Path file) {
        Set<Kind> expected =
                switch (String.valueOf(file.getName(0))) {
                    case "keys" ->
                            Set.of(
                                    Kind.NO_REGISTER,
                                    Kind.KEYS_LOST,
                                    Kind.SLOT_DAMAGED,
                                    Kind.WRONG_PASSWORD,
                                    Kind.USER_NEEDED,
                                    Kind.REGISTER_DAMAGED);
                    case "journal" -> Set.of(Kind.JOURNAL_DAMAGED, Kind.JOURNAL_SHORT);
                    default -> Set.of();
                };
        if (!expected.contains(problem.kind())) {
            fail(file + " stops the opening: " + problem.kind());
        }
        for (Language language : Language.values()) {
            assertTrue(new ProblemTexts().sentence(language, problem).length() > 40);
        }
    }

    private static Map<Path, String> files(Path register) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (var all = Files.walk(register)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("lock")) {
                    files.put(register.relativize(file), ca.aval.platform.crypto.Digest.hex(file));
                }
            }
        }
        return files;
    }

    private static Progress progress() {
        return new Progress() {
            @Override
            public void done(int count, int of) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
