package ca.aval.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any number of hostile files, the same ones for the same seed: nothing is kept in a folder. */
final class HostileCorpus {
    private static final String[] ENDINGS = {".csv", ".xlsx", ".zip", ".png", ".jpg", ".txt", ""};

    private final long seed;
    private final List<Kind> kinds = new ArrayList<>();

    HostileCorpus(long seed) {
        this.seed = seed;
        kinds.addAll(HostileTables.all());
        kinds.addAll(HostileZips.all());
        kinds.addAll(HostileWorkbooks.all());
        kinds.addAll(HostilePictures.all());
        kinds.add(Kind.fixed("pdf", ".pdf", GoodFiles.pdf()));
        kinds.add(Kind.fixed("program", ".csv", GoodFiles.utf8("MZ\u0090\0\u0003\0\0\0PE\0\0")));
        kinds.add(Kind.fixed("old-workbook", ".xlsx", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1)));
        kinds.add(Kind.fixed("gzip", ".csv", bytes(0x1F, 0x8B, 8, 0, 0, 0, 0, 0)));
        List<Kind> clay = List.copyOf(kinds);
        for (Kind kind : clay) {
            if (kind.name().contains("good")) {
                kinds.add(mutated("flipped", kind, HostileCorpus::flipped));
                kinds.add(mutated("cut", kind, HostileCorpus::cut));
                kinds.add(mutated("spliced", kind, HostileCorpus::spliced));
                kinds.add(renamed(kind));
            }
        }
    }

    /** How many ways of making files there are. */
    int kinds() {
        return kinds.size();
    }

    HostileFile file(int number) {
        Random chance = new Random(seed * 1_000_003 + number);
        return kinds.get(number % kinds.size()).file(number, chance);
    }

    /** What is done to the bytes of a good file. */
    private interface Mutation {
        byte[] of(byte[] bytes, Random chance);
    }

    private static Kind mutated(String name, Kind of, Mutation mutation) {
        return new Kind(
                name + "-" + of.name(),
                of.ending(),
                chance -> mutation.of(of.make().apply(chance), chance));
    }

    private static Kind renamed(Kind kind) {
        int ending = Math.floorMod(kind.name().hashCode(), ENDINGS.length);
        return new Kind("renamed-" + kind.name(), ENDINGS[ending], kind.make());
    }

    private static byte[] flipped(byte[] bytes, Random chance) {
        for (int i = 0; i < 1 + chance.nextInt(8); i++) {
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, Random chance) {
        return java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length));
    }

    private static byte[] spliced(byte[] bytes, Random chance) {
        int from = chance.nextInt(bytes.length);
        int to = chance.nextInt(bytes.length);
        int length = chance.nextInt(1 + Math.min(bytes.length - from, bytes.length - to));
        System.arraycopy(bytes.clone(), from, bytes, to, length);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
