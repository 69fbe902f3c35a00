package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.file.FaultySteps;
import ca.aval.platform.file.FaultySteps.Step;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What the disk refuses is told, and what was acknowledged before is there. */
class DiskFaultsTest {
    private static final FaultySteps.Fault NONE = (step, file, number) -> {};

    @TempDir Path folder;

    private final AtomicReference<FaultySteps.Fault> fault = new AtomicReference<>(NONE);

    private Register registerWithOneAct() {
        FaultySteps steps = new FaultySteps((s, f, n) -> fault.get().before(s, f, n));
        Register register =
                TestThings.create(
                        folder.resolve("register"),
                        TestThings.with(
                                new LocalDisk(steps), TestThings.NEWEST, SnapshotRule.NORMAL));
        TestThings.add(register, "un");
        return register;
    }

    private static FaultySteps.Fault failing(Step wanted, String name, String message) {
        return (step, file, number) -> {
            if (step == wanted && file.toString().contains(name)) {
                throw new IOException(message);
            }
        };
    }

    private static Kind refused(Runnable act) {
        return assertThrows(Problem.class, act::run).kind();
    }

    private Set<String> found() {
        try (Register register = TestThings.open(folder.resolve("register"))) {
            return TestThings.labels(register);
        }
    }

    @Test
    void aFullDiskRefusesAnActBeforeItBegins() {
        AtomicInteger begun = new AtomicInteger();
        FaultySteps steps = new FaultySteps((s, f, n) -> fault.get().before(s, f, n));
        Surroundings with = TestThings.with(new LocalDisk(steps), TestThings.NEWEST);
        try (Register register = TestThings.create(folder.resolve("register"), with)) {
            TestThings.add(register, "un");
            register.keepSnapshot(); // the next segment has no room yet
            fault.set(failing(Step.WRITE, "segment", "No space left on device"));
            assertEquals(
                    Kind.DISK_FULL,
                    refused(() -> register.work().run(Act.of("ADD"), begun::incrementAndGet)));
            assertEquals(0, begun.get(), "the act had begun");
            fault.set(NONE);
            TestThings.add(register, "deux");
        }
        assertEquals(Set.of("deux", "un"), found());
    }

    private static String noise(int length) {
        java.util.Random random = new java.util.Random(1);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) (' ' + random.nextInt(2000)));
        }
        return noise.toString();
    }

    @Test
    void aDiskThatFillsInTheMiddleOfAnActKeepsNothingOfIt() {
        try (Register register = registerWithOneAct()) {
            AtomicInteger writes = new AtomicInteger();
            Kind kind =
                    refused(
                            () ->
                                    register.work()
                                            .run(
                                                    Act.of("ADD"),
                                                    () -> {
                                                        fault.set(
                                                                failing(
                                                                        Step.WRITE,
                                                                        "segment",
                                                                        "No space left on"
                                                                                + " device"));
                                                        String noise = noise(1_400_000);
                                                        var thing = TestThings.insert("moitié");
                                                        for (int i = 0; i < 1_400_000; i += 4000) {
                                                            TestThings.insertNote(
                                                                    thing,
                                                                    noise.substring(i, i + 4000),
                                                                    null);
                                                        }
                                                        return writes.incrementAndGet();
                                                    }));
            assertEquals(Kind.DISK_FULL, kind);
            fault.set(NONE);
            assertEquals(Set.of("un"), TestThings.labels(register));
            TestThings.add(register, "deux");
        }
        assertEquals(Set.of("deux", "un"), found());
    }

    @Test
    void aForceThatFailsClosesTheRegisterAndIsNeverTriedAgain() {
        AtomicInteger forces = new AtomicInteger();
        Register register = registerWithOneAct();
        fault.set(
                (step, file, number) -> {
                    if (step == Step.FORCE && file.toString().contains("segment")) {
                        forces.incrementAndGet();
                        throw new IOException("Input/output error");
                    }
                });
        assertEquals(Kind.WRITE_FAILED, refused(() -> TestThings.add(register, "deux")));
        assertEquals(Kind.REGISTER_CLOSED, refused(() -> TestThings.add(register, "trois")));
        assertEquals(Kind.REGISTER_CLOSED, refused(() -> TestThings.labels(register)));
        register.close();
        assertEquals(1, forces.get());
        try (Register again = TestThings.open(folder.resolve("register"))) {
            assertEquals(Opening.State.REBUILT, again.opening().state());
            Set<String> labels = TestThings.labels(again);
            assertTrue(labels.contains("un"));
            assertFalse(labels.contains("trois"));
        }
    }

    @Test
    void aDocumentWhoseNameMayNotBeOnTheDiskIsWrittenAnew() {
        try (Register register = registerWithOneAct()) {
            byte[] letter = "une lettre".getBytes(StandardCharsets.UTF_8);
            register.documents().keep("une autre".getBytes(StandardCharsets.UTF_8));
            fault.set(failing(Step.FORCE_FOLDER, "documents", "Input/output error"));
            assertEquals(Kind.WRITE_FAILED, refused(() -> register.documents().keep(letter)));
            AtomicInteger forced = new AtomicInteger();
            fault.set(
                    (step, file, number) -> {
                        if (step == Step.FORCE) {
                            forced.incrementAndGet();
                        }
                    });
            String name = register.documents().keep(letter);
            assertEquals(1, forced.get(), "what may be lost was taken for kept");
            assertEquals(letter.length, register.documents().read(name).length);
        }
    }

    @Test
    void aCopyThatFailsStopsNeitherTheActNorTheClose() {
        Register register = registerWithOneAct();
        fault.set(failing(Step.MOVE, "snapshot", "Input/output error"));
        register.keepSnapshot();
        assertEquals(Kind.WRITE_FAILED, register.snapshotTrouble().orElseThrow().kind());
        TestThings.add(register, "deux");
        register.close();
        try (Register again = TestThings.open(folder.resolve("register"))) {
            assertEquals(Opening.State.CLEAN, again.opening().state());
            assertEquals(Set.of("deux", "un"), TestThings.labels(again));
        }
    }

    @Test
    void aMarkThatCannotBeRenamedLeavesARegisterThatOpens() {
        Register register = registerWithOneAct();
        fault.set(failing(Step.MOVE, "closed.json", "Input/output error"));
        assertEquals(Kind.WRITE_FAILED, refused(register::close));
        assertEquals(Set.of("un"), found());
    }

    @Test
    void aSegmentThatCannotBeNamedClosesTheRegister() {
        FaultySteps steps = new FaultySteps((s, f, n) -> fault.get().before(s, f, n));
        Register register =
                TestThings.create(
                        folder.resolve("register"),
                        TestThings.with(new LocalDisk(steps), TestThings.NEWEST));
        TestThings.add(register, "un");
        fault.set(failing(Step.FORCE_FOLDER, "journal", "Input/output error"));
        register.keepSnapshot();
        assertEquals(Kind.REGISTER_CLOSED, refused(() -> TestThings.add(register, "deux")));
        fault.set(NONE);
        register.close();
        assertEquals(Set.of("un"), found());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndLeftAsItWas() {
        registerWithOneAct().close();
        FaultySteps readOnly =
                new FaultySteps(
                        (step, file, number) -> {
                            throw new AccessDeniedException(file.toString());
                        });
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                TestThings.open(
                                        folder.resolve("register"),
                                        TestThings.with(
                                                new LocalDisk(readOnly), TestThings.NEWEST)));
        assertEquals(Kind.WRITE_FAILED, problem.kind());
        assertEquals(Set.of("un"), found());
    }

    @Test
    void writesNothingMoreToAJournalWhoseForceFailed() {
        FaultySteps steps = new FaultySteps((s, f, n) -> fault.get().before(s, f, n));
        Register register =
                TestThings.create(
                        folder.resolve("register"),
                        TestThings.with(new LocalDisk(steps), TestThings.NEWEST));
        TestThings.add(register, "un");
        TestThings.add(register, "deux");
        fault.set(failing(Step.FORCE, "segment", "Input/output error"));
        assertEquals(Kind.WRITE_FAILED, refused(() -> TestThings.add(register, "trois")));
        fault.set(failing(Step.TRUNCATE, "segment", "Input/output error"));
        register.close();
        Set<String> found = found();
        assertTrue(found.containsAll(Set.of("deux", "un")), found.toString());
    }

    @Test
    void anErrorWhileAnActIsWrittenClosesTheRegister() {
        Register register = registerWithOneAct();
        fault.set(
                (step, file, number) -> {
                    if (step == Step.FORCE && file.toString().contains("segment")) {
                        throw new StackOverflowError();
                    }
                });
        assertThrows(StackOverflowError.class, () -> TestThings.add(register, "deux"));
        fault.set(NONE);
        assertEquals(Kind.REGISTER_CLOSED, refused(() -> TestThings.add(register, "trois")));
        register.close();
        assertTrue(found().contains("un"));
    }

    @Test
    void aDatabaseWhoseCopyDoesNotSayWhatItMustIsMadeAnew() {
        Register register = registerWithOneAct();
        fault.set(
                (step, file, number) -> {
                    if (step == Step.MOVE && file.endsWith("checked.mv.db")) {
                        damage(file);
                    }
                });
        register.close();
        try (Register again = TestThings.open(folder.resolve("register"))) {
            assertEquals(Opening.State.REBUILT, again.opening().state());
            assertEquals(Set.of("un"), TestThings.labels(again));
        }
    }

    /** What is about to become that file. */
    private static void damage(Path file) throws IOException {
        try (var beside = Files.list(file.resolveSibling(""))) {
            for (Path piece : beside.filter(f -> f.toString().endsWith(".tmp")).toList()) {
                Files.writeString(piece, "damage");
            }
        }
    }

    @Test
    void closingWaitsForTheCopyThatIsBeingTaken() throws InterruptedException {
        Register register = registerWithOneAct();
        Thread closing = new Thread(register::close);
        fault.set(
                (step, file, number) -> {
                    if (step == Step.MOVE && file.endsWith("checked.mv.db")) {
                        fault.set(NONE);
                        closing.start();
                        while (closing.getState() != Thread.State.WAITING && closing.isAlive()) {
                            Thread.onSpinWait();
                        }
                    }
                });
        register.keepSnapshot();
        assertTrue(register.snapshotTrouble().isEmpty());
        closing.join();
        try (Register again = TestThings.open(folder.resolve("register"))) {
            assertEquals(Opening.State.CLEAN, again.opening().state());
            assertEquals(Set.of("un"), TestThings.labels(again));
        }
    }
}
