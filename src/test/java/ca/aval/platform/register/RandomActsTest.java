package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * After any sequence of acts, a register made anew from a copy and its journal, and one made from
 * its journal alone, say what the one says that lived through them.
 */
class RandomActsTest {
    private static final int ACTS = 80;

    @TempDir Path folder;

    private final List<UUID> things = new ArrayList<>();
    private final List<UUID> notes = new ArrayList<>();
    private int lives;

    static LongStream seeds() {
        long seed = Long.getLong("seed", 20260902);
        return LongStream.range(seed, seed + Integer.getInteger("sequences", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areTheSameHoweverTheDatabaseCameAbout(long seed) throws IOException {
        Random random = new Random(seed);
        Path place = folder.resolve("life-0");
        Register register = TestThings.create(place, surroundings());
        boolean large = false;
        for (int i = 0; i < ACTS; i++) {
            boolean many = !large && i > ACTS / 2;
            large |= many;
            act(register, random, many);
            int what = random.nextInt(20);
            if (what == 0) {
                register.keepSnapshot();
            } else if (what == 1) {
                Path next = folder.resolve("life-" + ++lives);
                TestThings.killed(place, next);
                register.close();
                place = next;
                register = TestThings.open(place, surroundings());
            } else if (what == 2) {
                register.close();
                register = TestThings.open(place, surroundings());
            }
        }
        String lived = register.contentDigest();
        Path withCopies = TestThings.killed(place, folder.resolve("with-copies"));
        Path journalAlone = TestThings.killed(place, folder.resolve("journal-alone"));
        register.close();
        wipe(journalAlone.resolve("snapshot"));
        Files.delete(journalAlone.resolve("aval.mv.db"));
        try (Register again = TestThings.open(withCopies, surroundings())) {
            assertEquals(lived, again.contentDigest(), "from a copy, seed " + seed);
        }
        try (Register again = TestThings.open(journalAlone, surroundings())) {
            assertEquals(lived, again.contentDigest(), "from the journal alone, seed " + seed);
        }
    }

    private static Surroundings surroundings() {
        return TestThings.with(
                new LocalDisk(), TestThings.NEWEST, new SnapshotRule(25, 2000, 4 << 10));
    }

    private void act(Register register, Random random, boolean many) {
        List<UUID> thingsBefore = List.copyOf(things);
        List<UUID> notesBefore = List.copyOf(notes);
        boolean fails = random.nextInt(8) == 0;
        try {
            register.work()
                    .run(
                            Act.of("RANDOM", "rows=" + random.nextInt(9)),
                            () -> {
                                int rows = many ? 5200 : random.nextInt(6);
                                for (int i = 0; i < rows; i++) {
                                    change(register, random, many ? 0 : random.nextInt(6));
                                }
                                if (fails) {
                                    throw new IllegalStateException("stop");
                                }
                                return rows;
                            });
        } catch (IllegalStateException e) {
            things.clear();
            things.addAll(thingsBefore);
            notes.clear();
            notes.addAll(notesBefore);
        }
    }

    private void change(Register register, Random random, int what) {
        switch (what) {
            case 1 -> {
                if (!things.isEmpty()) {
                    String words = "é".repeat(random.nextInt(200));
                    String document =
                            random.nextBoolean()
                                    ? register.documents()
                                            .keep(words.getBytes(StandardCharsets.UTF_8))
                                    : null;
                    notes.add(TestThings.insertNote(any(things, random), words, document));
                }
            }
            case 2 -> {
                if (!things.isEmpty()) {
                    TestThings.change(
                            "update thing set label = ?, amount = ?, colour = ? where id = ?",
                            "Élise « " + random.nextInt() + " »",
                            random.nextBoolean() ? null : random.nextInt(),
                            "bleu",
                            any(things, random));
                }
            }
            case 3 -> {
                if (!notes.isEmpty()) {
                    UUID gone = any(notes, random);
                    notes.remove(gone);
                    TestThings.change("delete from note where id = ?", gone);
                }
            }
            case 4 -> {
                if (!things.isEmpty()) {
                    TestThings.change(
                            "insert into tag (id, thing_id, word) values (?, ?, ?)",
                            UUID.randomUUID(),
                            any(things, random),
                            "mot " + random.nextInt(9));
                }
            }
            default -> things.add(TestThings.insert("chose " + random.nextInt()));
        }
    }

    private static UUID any(List<UUID> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static void wipe(Path folder) throws IOException {
        for (String name : TestThings.names(folder)) {
            Files.delete(folder.resolve(name));
        }
    }
}
