package ca.aval.platform.backup;

import ca.aval.platform.file.Disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys beside a journal that a second place follows: a folder for each time they changed, named
 * by how far the journal went, so that keys and journal fit whatever moment the copy ended at.
 */
record MirroredKeys(Path folder, Disk disk) {
    private static final String NAME = "keys-";

    /** Keeps those keys, which hold from that act on, unless the newest ones are the same. */
    void keep(SortedMap<String, byte[]> keys, long sequence) throws IOException {
        Optional<Path> newest = upTo(Long.MAX_VALUE);
        if (newest.isPresent() && same(read(newest.get()), keys)) {
            return;
        }
        Path own = folder.resolve(NAME + "%019d".formatted(sequence));
        Path unfinished = folder.resolve("unfinished-keys");
        TrialFolder.delete(unfinished);
        for (Map.Entry<String, byte[]> key : keys.entrySet()) {
            disk.replace(unfinished.resolve(key.getKey()), key.getValue());
        }
        TrialFolder.delete(own);
        disk.rename(unfinished, own);
    }

    /** Puts all of them in another folder, beside the journal that was set aside. */
    void setAside(Path other) throws IOException {
        for (Path each : all().values()) {
            disk.rename(each, other.resolve(String.valueOf(each.getFileName())));
        }
    }

    /** Forgets keys that later ones have replaced up to that act. */
    void forgetBefore(long sequence) throws IOException {
        Optional<Path> newest = upTo(sequence);
        if (newest.isPresent()) {
            for (Path each : all().headMap(sequenceOf(newest.get())).values()) {
                TrialFolder.delete(each);
            }
        }
    }

    /** The keys as they were at that act; empty when none were kept. */
    Optional<Path> upTo(long sequence) throws IOException {
        return Optional.ofNullable(all().floorEntry(sequence)).map(Map.Entry::getValue);
    }

    /** The first keys that were kept after that act; empty when none were. */
    Optional<Path> after(long sequence) throws IOException {
        return Optional.ofNullable(all().higherEntry(sequence)).map(Map.Entry::getValue);
    }

    private TreeMap<Long, Path> all() throws IOException {
        TreeMap<Long, Path> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> String.valueOf(file.getFileName()).matches(NAME + "[0-9]{19}"))
                        .forEach(file -> found.put(sequenceOf(file), file));
            }
        }
        return found;
    }

    private static long sequenceOf(Path keys) {
        return Long.parseLong(String.valueOf(keys.getFileName()).substring(NAME.length()));
    }

    private static SortedMap<String, byte[]> read(Path keys) throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>();
        for (String name : JournalMirror.names(keys)) {
            content.put(name, Files.readAllBytes(keys.resolve(name)));
        }
        return content;
    }

    private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(k -> Arrays.equals(one.get(k), other.get(k)));
    }
}
