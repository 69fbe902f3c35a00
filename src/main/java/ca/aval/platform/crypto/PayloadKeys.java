package ca.aval.platform.crypto;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One random key for each person or file whose content will have to be destroyed one day, kept
 * outside the tables and the journal: without its key, content left in an old copy is noise.
 */
public final class PayloadKeys {
    private static final String KEY = ".key";
    private static final String COPY = ".key.previous";

    private final Path folder;
    private final Disk disk;
    private final Seal seal;

    PayloadKeys(Path folder, Disk disk, MasterKey master) {
        this.folder = folder;
        this.disk = disk;
        seal = new Seal(master.derive("payload-keys"));
    }

    /**
     * A new key; on disk twice when this returns.
     *
     * @throws IllegalStateException when that person or file has one
     */
    public byte[] make(UUID owner) {
        if (Files.exists(file(owner, KEY)) || Files.exists(file(owner, COPY))) {
            throw new IllegalStateException("a payload key that is there already");
        }
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        byte[] closed = seal.close(key, context(owner));
        disk.replace(file(owner, COPY), closed);
        disk.replace(file(owner, KEY), closed);
        return key;
    }

    /**
     * The key of that person or file; empty when it never had one or it was destroyed.
     *
     * @throws Problem of kind {@code REGISTER_DAMAGED} when neither copy opens
     */
    public Optional<byte[]> use(UUID owner) {
        boolean found = false;
        for (String ending : List.of(KEY, COPY)) {
            Path file = file(owner, ending);
            if (Files.exists(file)) {
                found = true;
                Optional<byte[]> key = seal.open(disk.read(file), context(owner));
                if (key.isPresent()) {
                    return key;
                }
            }
        }
        if (found) {
            throw new Problem(Problem.Kind.REGISTER_DAMAGED, "payload");
        }
        return Optional.empty();
    }

    /** Removes the key with every copy of it, unfinished ones too; what it closed stays closed. */
    public void destroy(UUID owner) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.filter(file -> String.valueOf(file.getFileName()).startsWith(owner + "."))
                    .toList()
                    .forEach(disk::remove);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "payload");
        }
    }

    private Path file(UUID owner, String ending) {
        return folder.resolve(owner + ending);
    }

    private static byte[] context(UUID owner) {
        return ("aval/payload/1/" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
