package ca.aval.people.roster.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a zip, unpacked in memory and never beyond what a class list can need. */
public final class ZipContent {
    private static final int MOST_ENTRIES = 1_000;
    private static final int LARGEST_ENTRY = 32 * 1024 * 1024;
    private static final long LARGEST_TOTAL = 64L * 1024 * 1024;
    private static final int RATIO_FREE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;

    private final Map<String, byte[]> files;

    private ZipContent(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    /** Unpacks the zip; refused when it is damaged, unsafe or larger inside than it may be. */
    public static Opened<ZipContent> of(byte[] bytes) {
        Map<String, byte[]> files = new HashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!isSafe(entry.getName())) {
                    return Opened.refused(RefusalReason.ZIP_UNSAFE);
                }
                if (files.size() >= MOST_ENTRIES || entry.getSize() > LARGEST_ENTRY) {
                    return Opened.refused(RefusalReason.ZIP_TOO_LARGE);
                }
                if (entry.isDirectory()) {
                    continue;
                }
                // read one byte more than allowed: what the zip declares may be untrue
                byte[] content = zip.readNBytes(allowed(bytes.length, total) + 1);
                total += content.length;
                if (content.length > allowed(bytes.length, total - content.length)) {
                    return Opened.refused(RefusalReason.ZIP_TOO_LARGE);
                }
                if (files.put(entry.getName(), content) != null) {
                    return Opened.refused(RefusalReason.ZIP_UNSAFE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Opened.refused(RefusalReason.ZIP_BROKEN);
        }
        return files.isEmpty()
                ? Opened.refused(RefusalReason.ZIP_BROKEN)
                : Opened.of(new ZipContent(files));
    }

    /** How many bytes the next entry may have, in a zip of that size with so much unpacked. */
    private static int allowed(int zipSize, long unpacked) {
        long byRatio = RATIO_FREE + (long) zipSize * HIGHEST_RATIO;
        return (int) Math.min(LARGEST_ENTRY, Math.min(LARGEST_TOTAL, byRatio) - unpacked);
    }

    private static boolean isSafe(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !("/" + name + "/").contains("/../");
    }

    /** Whether the zip holds a file whose path ends so. */
    public boolean holds(String ending) {
        return files.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** The folder, with a slash at its end, in which that file lies; empty for the root. */
    public Optional<String> folderOf(String name) {
        return files.keySet().stream()
                .filter(path -> path.equals(name) || path.endsWith("/" + name))
                .min((a, b) -> Integer.compare(a.length(), b.length()))
                .map(path -> path.substring(0, path.length() - name.length()));
    }

    /** The bytes of the file with that path. */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
