package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.file.PowerCutSteps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The power is cut at any moment: every acknowledged act is there afterwards, and half of none. */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("cuts", 40);
    private static final int NOTES = 3;

    @TempDir Path folder;

    /**
     * What a cut left.
     *
     * @param acknowledged the labels of the acts that were said to be done by then
     */
    private record Image(Path place, Set<String> acknowledged, int step) {}

    private final List<Image> images = new ArrayList<>();
    private final Set<String> acknowledged = new TreeSet<>();
    private int step;

    @Test
    void losesNothingAcknowledgedAndKeepsNothingHalf() throws IOException {
        long seed = Long.getLong("seed", 7);
        Random random = new Random(seed);
        Path place = folder.resolve("register");
        TestThings.create(place, surroundings(new LocalDisk())).close();
        int round = 0;
        while (images.size() < CUTS) {
            live(place, random, round++);
        }
        for (Image image : images) {
            String which = "seed " + seed + ", step " + image.step();
            try (Register register = TestThings.open(image.place())) {
                Set<String> there = TestThings.labels(register);
                assertTrue(
                        there.containsAll(image.acknowledged()),
                        () -> which + " lacks one of " + image.acknowledged());
                assertEquals(
                        List.of(),
                        TestThings.column(
                                register,
                                "select t.label from thing t left join note n on n.thing_id = t.id"
                                        + " group by t.label having count(n.id) <> "
                                        + NOTES),
                        which);
                for (String document :
                        TestThings.column(
                                register, "select document from note where document is not null")) {
                    register.documents().read(document);
                }
            }
        }
    }

    /** One session with acts, copies and closing, in which the power could be cut at some steps. */
    private void live(Path place, Random random, int round) throws IOException {
        PowerCutSteps[] steps = new PowerCutSteps[1];
        steps[0] =
                new PowerCutSteps(
                        place,
                        () -> {
                            step++;
                            if (random.nextInt(6) == 0 && images.size() < CUTS) {
                                cut(place, steps[0], random);
                            }
                        });
        try (Register register = TestThings.open(place, surroundings(new LocalDisk(steps[0])))) {
            for (int i = 0; i < 4; i++) {
                String label = "acte " + round + "." + i;
                byte[] letter = label.repeat(random.nextInt(3000)).getBytes(StandardCharsets.UTF_8);
                String document = register.documents().keep(letter);
                register.work()
                        .run(
                                Act.of("ADD"),
                                () -> {
                                    UUID thing = TestThings.insert(label);
                                    for (int note = 0; note < NOTES; note++) {
                                        TestThings.insertNote(thing, noise(random), document);
                                    }
                                    return thing;
                                });
                acknowledged.add(label);
            }
            if (random.nextBoolean()) {
                register.keepSnapshot();
            }
        }
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            noise.append((char) ('!' + random.nextInt(90)));
        }
        return noise.toString();
    }

    private void cut(Path place, PowerCutSteps steps, Random random) {
        try {
            Path image = folder.resolve("cut-" + images.size());
            steps.cut(image, random);
            database(place, image, random);
            images.add(new Image(image, Set.copyOf(acknowledged), step));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 writes on its own: what is left of its file is anything. */
    private static void database(Path place, Path image, Random random) throws IOException {
        Path from = place.resolve("aval.mv.db");
        Path to = image.resolve("aval.mv.db");
        if (!Files.exists(from)) {
            return;
        }
        byte[] content = Files.readAllBytes(from);
        switch (random.nextInt(4)) {
            case 0 -> Files.write(to, content);
            case 1 -> Files.deleteIfExists(to);
            case 2 -> Files.write(to, java.util.Arrays.copyOf(content, content.length / 2));
            default -> {
                for (int at = 0; at < content.length; at += 4096) {
                    if (random.nextInt(3) == 0) {
                        java.util.Arrays.fill(
                                content, at, Math.min(at + 4096, content.length), (byte) 0);
                    }
                }
                Files.write(to, content);
            }
        }
    }

    private static Surroundings surroundings(LocalDisk disk) {
        return TestThings.with(disk, TestThings.NEWEST, new SnapshotRule(3, 1000, 8 << 10));
    }
}
