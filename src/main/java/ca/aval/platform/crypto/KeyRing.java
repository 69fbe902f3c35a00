package ca.aval.platform.crypto;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder {@code keys}: one slot for each account, and keys of their own that the master key
 * closes. Each file is kept in two generations.
 */
public final class KeyRing {
    private static final String SLOT = ".slot";
    private static final String PREVIOUS = ".previous";

    private final Path folder;
    private final Disk disk;

    public KeyRing(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The account that a password opened, with the register's key. */
    public record Opened(UUID account, MasterKey key) {}

    /** Gives that account a slot, or replaces the one it has. */
    public void put(MasterKey key, UUID account, String user, char[] password, KeyCost cost) {
        keep(
                folder.resolve(account + SLOT),
                KeySlot.wrap(key, account, user, password, cost).toBytes());
    }

    /**
     * Opens the slot of that user.
     *
     * @param user may be null where the register has one account
     * @throws Problem of kind {@code NO_REGISTER}, {@code USER_NEEDED} or {@code WRONG_PASSWORD}
     */
    public Opened open(@Nullable String user, char[] password) {
        List<KeySlot> slots = slots();
        if (slots.isEmpty()) {
            throw new Problem(Problem.Kind.NO_REGISTER);
        }
        if (user == null && slots.size() > 1) {
            throw new Problem(Problem.Kind.USER_NEEDED);
        }
        for (KeySlot slot : slots) {
            if (user == null || slot.isOf(user)) {
                Optional<MasterKey> key = slot.unwrap(password);
                if (key.isPresent()) {
                    return new Opened(slot.account(), key.get());
                }
            }
        }
        throw new Problem(Problem.Kind.WRONG_PASSWORD);
    }

    /** Whether that password opens the slot of that account. */
    public boolean opens(UUID account, char[] password) {
        return slots().stream()
                .filter(slot -> slot.account().equals(account))
                .anyMatch(slot -> slot.unwrap(password).isPresent());
    }

    /** Keeps a key of its own, closed by the master key, under that name. */
    public void keepOwn(MasterKey master, String name, byte[] key) {
        keep(
                folder.resolve(name + ".key"),
                ownSeal(master).close(key, name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The key of its own under that name.
     *
     * @throws Problem of kind {@code REGISTER_DAMAGED} when neither generation opens
     */
    public byte[] own(MasterKey master, String name) {
        for (String generation : List.of("", PREVIOUS)) {
            Path file = folder.resolve(name + ".key" + generation);
            if (Files.exists(file)) {
                Optional<byte[]> key =
                        ownSeal(master)
                                .open(disk.read(file), name.getBytes(StandardCharsets.UTF_8));
                if (key.isPresent()) {
                    return key.get();
                }
            }
        }
        throw new Problem(Problem.Kind.REGISTER_DAMAGED, name + ".key");
    }

    private static Seal ownSeal(MasterKey master) {
        return new Seal(master.derive("own-keys"));
    }

    private void keep(Path file, byte[] content) {
        if (Files.exists(file)) {
            disk.replace(file.resolveSibling(file.getFileName() + PREVIOUS), disk.read(file));
        }
        disk.replace(file, content);
    }

    private List<KeySlot> slots() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            List<KeySlot> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(SLOT)).sorted().toList()) {
                Path before = file.resolveSibling(file.getFileName() + PREVIOUS);
                KeySlot.parse(disk.read(file))
                        .or(
                                () ->
                                        Files.exists(before)
                                                ? KeySlot.parse(disk.read(before))
                                                : Optional.empty())
                        .ifPresent(found::add);
            }
            return found;
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "keys");
        }
    }
}
