package ca.aval.platform.crypto;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The files of the slots: the slot, a second copy of it, and the one that a change under way has
 * prepared. Once a change is settled nothing of the slot before it is left.
 */
final class SlotFiles {
    /** The slot that the recovery key opens, in the place of an account's. */
    static final UUID RECOVERY = new UUID(0, 1);

    private static final String SLOT = ".slot";
    private static final String COPY = SLOT + ".previous";
    private static final String NEXT = SLOT + ".next";

    private final Path folder;
    private final Disk disk;

    SlotFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Whose slots there are, the recovery key's included, whole or not. */
    Set<UUID> holders() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            Set<UUID> found = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[^.]+\\.slot(\\.previous|\\.next)?"))
                    .forEach(name -> holder(name.replaceAll("\\..*", "")).ifPresent(found::add));
            return found;
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "keys");
        }
    }

    /** The slot as it is; its second copy where the first is missing or broken. */
    Optional<KeySlot> current(UUID holder) {
        return read(holder, SLOT).or(() -> read(holder, COPY));
    }

    /** The slot that a change has prepared and not settled. */
    Optional<KeySlot> next(UUID holder) {
        return read(holder, NEXT);
    }

    void prepare(KeySlot slot) {
        disk.replace(file(slot.account(), NEXT), slot.toBytes());
    }

    /** Puts the prepared slot in the place of the one before, in both copies. */
    void settle(UUID holder) {
        next(holder)
                .ifPresent(
                        slot -> {
                            disk.replace(file(holder, SLOT), slot.toBytes());
                            mend(holder);
                        });
        remove(holder, NEXT);
    }

    /** Makes the second copy the same as the first where it is not. */
    void mend(UUID holder) {
        Optional<KeySlot> slot = current(holder);
        for (String copy : new String[] {SLOT, COPY}) {
            if (slot.isPresent() && read(holder, copy).filter(s -> same(s, slot.get())).isEmpty()) {
                disk.replace(file(holder, copy), slot.get().toBytes());
            }
        }
    }

    private static boolean same(KeySlot one, KeySlot other) {
        return one.mark().equals(other.mark());
    }

    void forgetNext(UUID holder) {
        remove(holder, NEXT);
    }

    /** Removes the slot and every copy of it. */
    void drop(UUID holder) {
        remove(holder, NEXT);
        remove(holder, SLOT);
        remove(holder, COPY);
    }

    private void remove(UUID holder, String ending) {
        Path file = file(holder, ending);
        if (Files.exists(file)) {
            disk.remove(file);
        }
    }

    private Optional<KeySlot> read(UUID holder, String ending) {
        Path file = file(holder, ending);
        return Files.exists(file)
                ? KeySlot.parse(disk.read(file)).filter(slot -> slot.account().equals(holder))
                : Optional.empty();
    }

    private Path file(UUID holder, String ending) {
        return folder.resolve(name(holder) + ending);
    }

    private static String name(UUID holder) {
        return holder.equals(RECOVERY) ? "recovery" : holder.toString();
    }

    private static Optional<UUID> holder(String name) {
        if (name.equals("recovery")) {
            return Optional.of(RECOVERY);
        }
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
