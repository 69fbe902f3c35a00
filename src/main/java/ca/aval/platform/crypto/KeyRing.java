package ca.aval.platform.crypto;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder {@code keys}: one slot for each account and one for the recovery key, and keys of
 * their own that the master key closes. Each file is kept twice.
 */
public final class KeyRing {
    /** Who opened the register where the recovery key did. */
    public static final UUID RECOVERY = SlotFiles.RECOVERY;

    private static final String PREVIOUS = ".previous";

    private final Path folder;
    private final Disk disk;
    private final SlotFiles slots;

    public KeyRing(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        slots = new SlotFiles(folder, disk);
    }

    /** A new master key with the slot of the first account. */
    public UnlockedKeys begin(UUID account, String user, char[] password, KeyCost cost) {
        KeySlot.Content content = new KeySlot.Content(MasterKey.random(), HolderKeys.random());
        KeySlot slot = KeySlot.wrap(content, account, user, password, cost);
        slots.prepare(slot);
        slots.settle(account);
        return new UnlockedKeys(this, slots, slot, content);
    }

    /**
     * Opens the slot of that user.
     *
     * @param user may be null where the register has one account
     * @throws Problem of kind {@code NO_REGISTER}, {@code USER_NEEDED}, {@code WRONG_PASSWORD}, or
     *     {@code SLOT_DAMAGED} where no slot of that user can be read and one is broken
     */
    public UnlockedKeys open(@Nullable String user, char[] password) {
        List<UUID> accounts = accounts();
        if (accounts.isEmpty()) {
            throw new Problem(Problem.Kind.NO_REGISTER);
        }
        if (user == null && accounts.size() > 1) {
            throw new Problem(Problem.Kind.USER_NEEDED);
        }
        if (holder(user).isEmpty()
                && accounts.stream().anyMatch(account -> both(account).findAny().isEmpty())) {
            throw new Problem(Problem.Kind.SLOT_DAMAGED);
        }
        return accounts.stream()
                .flatMap(this::both)
                .filter(slot -> user == null || slot.isOf(user))
                .flatMap(slot -> opened(slot, password).stream())
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.WRONG_PASSWORD));
    }

    /**
     * Whose slot it is that this user opens; empty where none that can be read is.
     *
     * @param user may be null where the register has one account
     */
    public Optional<UUID> holder(@Nullable String user) {
        List<UUID> accounts = accounts();
        if (user == null && accounts.size() > 1) {
            return Optional.empty();
        }
        return accounts.stream()
                .flatMap(this::both)
                .filter(slot -> user == null || slot.isOf(user))
                .map(KeySlot::account)
                .findFirst();
    }

    private List<UUID> accounts() {
        return slots.holders().stream().filter(holder -> !holder.equals(RECOVERY)).toList();
    }

    /**
     * Opens the slot of the recovery key.
     *
     * @throws Problem of kind {@code WRONG_RECOVERY_KEY}, also where the register has none
     */
    public UnlockedKeys open(RecoveryKey key) {
        return openedBy(key).orElseThrow(() -> new Problem(Problem.Kind.WRONG_RECOVERY_KEY));
    }

    /** The same keys over this folder, which holds a copy of what they opened. */
    public UnlockedKeys same(UnlockedKeys keys) {
        return keys.over(this, slots);
    }

    Optional<UnlockedKeys> openedBy(RecoveryKey key) {
        return both(RECOVERY).flatMap(slot -> opened(slot, key.characters()).stream()).findFirst();
    }

    private Optional<UnlockedKeys> opened(KeySlot slot, char[] password) {
        return slot.unwrap(password)
                .map(
                        content ->
                                new UnlockedKeys(
                                        this, slots, today(slot, content, password), content));
    }

    private KeySlot today(KeySlot slot, KeySlot.Content content, char[] password) {
        if (!slot.isFirstFormat()) {
            return slot;
        }
        KeySlot renewed = slot.inThisFormat(content, password);
        slots.prepare(renewed);
        slots.settle(slot.account());
        return renewed;
    }

    private Stream<KeySlot> both(UUID holder) {
        return Stream.concat(slots.current(holder).stream(), slots.next(holder).stream());
    }

    /**
     * Whether that password opens the slot of that account.
     *
     * @throws Problem of kind {@code SLOT_DAMAGED} where neither copy of it can be read
     */
    public boolean opens(UUID account, char[] password) {
        return slots.current(account)
                .orElseThrow(() -> new Problem(Problem.Kind.SLOT_DAMAGED))
                .unwrap(password)
                .isPresent();
    }

    /** Keeps a key of its own, closed by the master key, under that name. */
    void keepOwn(MasterKey master, String name, byte[] key) {
        byte[] closed = ownSeal(master).close(key, name.getBytes(StandardCharsets.UTF_8));
        disk.replace(own(name, ""), closed);
        disk.replace(own(name, PREVIOUS), closed);
    }

    /**
     * The key of its own under that name.
     *
     * @throws Problem of kind {@code REGISTER_DAMAGED} when neither generation opens
     */
    byte[] own(MasterKey master, String name) {
        for (String generation : List.of("", PREVIOUS)) {
            Path file = own(name, generation);
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

    PayloadKeys payloadKeys(MasterKey master) {
        return new PayloadKeys(folder.resolve("payload"), disk, master);
    }

    private Path own(String name, String generation) {
        return folder.resolve(name + ".key" + generation);
    }

    private static Seal ownSeal(MasterKey master) {
        return new Seal(master.derive("own-keys"));
    }
}
