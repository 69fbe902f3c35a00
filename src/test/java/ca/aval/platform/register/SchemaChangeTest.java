package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.file.FaultySteps;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A register of an earlier version opens in this one, wherever bringing it over was stopped. */
class SchemaChangeTest {
    @TempDir Path folder;

    private Path old;

    @BeforeEach
    void aRegisterOfTheFirstVersion() {
        old = folder.resolve("old");
        try (Register register = TestThings.create(old, version(1))) {
            TestThings.add(register, "un");
        }
        try (Register register = TestThings.open(old, version(1))) {
            TestThings.add(register, "deux");
        }
    }

    private static Surroundings version(int version) {
        return TestThings.with(new LocalDisk(), version);
    }

    private Path copy(String name) throws IOException {
        return TestThings.killed(old, folder.resolve(name));
    }

    @Test
    void isBroughtOverWithItsActsAndGoesOn() throws IOException {
        try (Register register = TestThings.open(old)) {
            assertEquals(1, register.opening().migratedFrom());
            assertEquals(Opening.State.CLEAN, register.opening().state());
            assertEquals(Set.of("deux", "un"), TestThings.labels(register));
            assertEquals(
                    List.of("gris", "gris"),
                    TestThings.column(register, "select colour from thing"));
            register.work()
                    .run(
                            Act.of("TAG"),
                            () -> {
                                TestThings.change(
                                        "insert into tag (id, thing_id, word) values (?, ?, ?)",
                                        UUID.randomUUID(),
                                        TestThings.insert("trois"),
                                        "mot");
                                return 0;
                            });
        }
        try (Register register = TestThings.open(old)) {
            assertEquals(0, register.opening().migratedFrom());
            assertEquals(Set.of("deux", "trois", "un"), TestThings.labels(register));
            assertRebuiltAlike(register);
        }
        assertTrue(
                TestThings.names(old.resolve("snapshot")).contains("aval-000000000002-v001.mv.db"),
                "the copy before the change stays");
    }

    /** Each version's acts are written again under their own version, from the journal alone. */
    private void assertRebuiltAlike(Register register) throws IOException {
        Path alone = TestThings.killed(old, folder.resolve("alone"));
        Files.delete(alone.resolve("aval.mv.db"));
        for (String name : TestThings.names(alone.resolve("snapshot"))) {
            Files.delete(alone.resolve("snapshot").resolve(name));
        }
        try (Register again = TestThings.open(alone)) {
            assertEquals(register.contentDigest(), again.contentDigest());
        }
    }

    @Test
    void opensWhereverTheChangeWasStopped() throws IOException {
        FaultySteps counted = new FaultySteps((step, file, number) -> {});
        Path whole = copy("whole");
        Register lived = TestThings.open(whole, TestThings.with(new LocalDisk(counted), 3));
        int steps = counted.count();
        String digest = lived.contentDigest();
        lived.close();
        assertTrue(steps > 30, "there is something to stop");
        int stride = Integer.getInteger("stride", 5);
        for (int stop = 1; stop <= steps; stop += stride) {
            Path place = copy("stopped-" + stop);
            FaultySteps stopping = FaultySteps.stoppedAt(stop);
            assertThrows(
                    Problem.class,
                    () -> TestThings.open(place, TestThings.with(new LocalDisk(stopping), 3)));
            // the clock stands still here, and a try that was cut off makes the next one wait
            Files.deleteIfExists(place.resolve("keys").resolve("attempts.json"));
            try (Register register = TestThings.open(place)) {
                assertEquals(digest, register.contentDigest(), "stopped at step " + stop);
            }
        }
    }

    @Test
    void leavesTheRegisterAsItWasWhenTheChangeFails() throws IOException {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        String first = "V1__things.sql";
        try (InputStream known =
                Objects.requireNonNull(
                        SchemaChangeTest.class.getResourceAsStream("migration/" + first))) {
            Files.copy(known, scripts.resolve(first));
        }
        Files.writeString(scripts.resolve("V9__broken.sql"), "drop table no_such_table;");
        Surroundings broken =
                new Surroundings(
                        new LocalDisk(),
                        TestRegisters.clock(),
                        List.of(),
                        new Migrations(9, "filesystem:" + scripts),
                        TestThings.EVERY_SEGMENT,
                        new FolderPlaces(place -> "ext4"));
        Problem problem = assertThrows(Problem.class, () -> TestThings.open(old, broken));
        assertEquals(Kind.MIGRATION_FAILED, problem.kind());
        try (Register register = TestThings.open(old, version(1))) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
            assertEquals(Set.of("deux", "un"), TestThings.labels(register));
        }
    }

    @Test
    void refusesARegisterOfANewerVersionAndTouchesNothing() throws IOException {
        TestThings.open(old).close();
        List<String> before = TestThings.names(old);
        Problem problem = assertThrows(Problem.class, () -> TestThings.open(old, version(2)));
        assertEquals(Kind.REGISTER_NEWER, problem.kind());
        assertEquals(before, TestThings.names(old));
        try (Register register = TestThings.open(old)) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
        }
    }

    @Test
    void bringsARegisterOverThatWasNotClosed() throws IOException {
        Path killed = folder.resolve("killed");
        try (Register register = TestThings.open(old, version(1))) {
            TestThings.add(register, "trois");
            TestThings.killed(old, killed);
        }
        try (Register register = TestThings.open(killed)) {
            assertEquals(Opening.State.REBUILT, register.opening().state());
            assertEquals(1, register.opening().migratedFrom());
            assertEquals(Set.of("deux", "trois", "un"), TestThings.labels(register));
        }
    }

    /** A campaign of the time before policies were kept names none. */
    @Test
    void bringsACampaignOverToWhereThereArePolicies() throws IOException {
        Path seventh = folder.resolve("seventh");
        UUID form = UUID.randomUUID();
        try (Register register = TestThings.create(seventh, ofThisProgram(7))) {
            register.work()
                    .run(
                            Act.of("ADD"),
                            () -> {
                                TestThings.change(
                                        "insert into form_version (id, version_number, uses,"
                                                + " created_on) values (?, ?, ?, ?)",
                                        form,
                                        1,
                                        "PHOTO",
                                        LocalDate.of(2025, 9, 2));
                                TestThings.change(
                                        "insert into consent_campaign (id, version, first_year,"
                                                + " form_version_id, return_by, created_on)"
                                                + " values (?, ?, ?, ?, ?, ?)",
                                        UUID.randomUUID(),
                                        0,
                                        2025,
                                        form,
                                        LocalDate.of(2025, 9, 19),
                                        LocalDate.of(2025, 9, 2));
                                return 0;
                            });
        }
        try (Register register = TestRegisters.open(seventh, new LocalDisk())) {
            assertEquals(7, register.opening().migratedFrom());
            assertEquals(
                    List.of("1"),
                    TestThings.column(
                            register,
                            "select count(*) from consent_campaign where policy_version_id is"
                                    + " null"));
            assertEquals(
                    List.of("0"),
                    TestThings.column(register, "select count(*) from policy_version"));
        }
    }

    private static Surroundings ofThisProgram(int version) {
        return new Surroundings(
                new LocalDisk(),
                TestRegisters.clock(),
                List.of(),
                new Migrations(version, Migrations.ofThisProgram().location()),
                TestThings.EVERY_SEGMENT,
                new FolderPlaces(place -> "ext4"));
    }

    /** From the first tables of this program to its newest. */
    @Test
    void bringsTheVeryFirstTablesToTheNewest() throws IOException {
        Path first = folder.resolve("first");
        try (Register register = TestThings.create(first, ofThisProgram(1))) {
            register.work()
                    .run(
                            Act.of("ADD"),
                            () -> {
                                TestThings.change(
                                        "insert into account (id, version, user_name, display_name,"
                                                + " role) values (?, ?, ?, ?, ?)",
                                        TestRegisters.PRINCIPAL,
                                        0,
                                        "direction",
                                        "Compte direction",
                                        "PRINCIPAL");
                                return 0;
                            });
        }
        try (Register register = TestRegisters.open(first, new LocalDisk())) {
            assertEquals(1, register.opening().migratedFrom());
            assertEquals(
                    List.of("direction"),
                    TestThings.column(register, "select user_name from account"));
        }
    }
}
