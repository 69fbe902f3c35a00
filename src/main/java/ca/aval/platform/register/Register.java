package ca.aval.platform.register;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.MasterKey;
import ca.aval.platform.data.Database;
import ca.aval.platform.data.JournaledWork;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A school's register while it is open: its acts, its documents, its journal. */
public final class Register implements AutoCloseable {
    private static final String FORM_CODES = "form-codes";

    private final RegisterFolder folder;
    private final Disk disk;
    private final RegisterLock lock;
    private final UUID account;
    private final Opening opening;
    private final Database database;
    private final JournalFolder journal;
    private final JournaledWork work;
    private final DocumentVault documents;
    private final byte[] formCodeKey;
    private final MasterKey key;
    private final SchoolClock clock;
    private final List<Class<?>> rows;

    private Register(
            RegisterFolder folder,
            Disk disk,
            RegisterLock lock,
            MasterKey key,
            UUID account,
            byte[] formCodeKey,
            RegisterOpener.Opened opened,
            SchoolClock clock,
            List<Class<?>> rows) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        this.account = account;
        this.key = key;
        this.clock = clock;
        this.rows = List.copyOf(rows);
        opening = opened.opening();
        database = opened.database();
        journal = opened.journal();
        work = new JournaledWork(database, journal, clock, account, rows);
        documents =
                new DocumentVault(
                        folder.documents(),
                        disk,
                        key.derive("document-names"),
                        key.derive("documents"));
        this.formCodeKey = formCodeKey;
    }

    /** What a new register begins with: the first account and how its password is stretched. */
    public record Beginning(UUID account, String user, char[] password, KeyCost cost) {}

    /**
     * Makes a register in a folder that is empty or not there.
     *
     * @param rows the row classes of every store
     * @throws Problem of kind {@code FOLDER_NOT_EMPTY} or {@code FOLDER_NOT_WRITABLE}; the folder
     *     is as it was
     */
    public static Register create(
            Path path, Beginning beginning, Disk disk, SchoolClock clock, List<Class<?>> rows) {
        RegisterFolder folder = RegisterFolder.empty(path);
        RegisterLock lock = RegisterLock.take(path);
        try {
            MasterKey key = MasterKey.random();
            byte[] codes = new byte[32];
            new SecureRandom().nextBytes(codes);
            KeyRing keys = new KeyRing(folder.keys(), disk);
            keys.keepOwn(key, FORM_CODES, codes);
            JournalFolder journal =
                    JournalFolder.create(
                            folder.journal(), disk, key.derive("journal"), Migrations.NEWEST);
            Database database = Database.make(folder.database(), key.derive("database"));
            database.migrate(Migrations.NEWEST);
            keys.put(
                    key,
                    beginning.account(),
                    beginning.user(),
                    beginning.password(),
                    beginning.cost());
            RegisterOpener.Opened opened =
                    new RegisterOpener.Opened(database, journal, new Opening(Opening.State.NEW, 0));
            return entered(
                    folder, disk, lock, key, beginning.account(), codes, opened, clock, rows);
        } catch (RuntimeException | Error e) {
            lock.close();
            folder.discard();
            throw e;
        }
    }

    private static Register entered(
            RegisterFolder folder,
            Disk disk,
            RegisterLock lock,
            MasterKey key,
            UUID account,
            byte[] formCodeKey,
            RegisterOpener.Opened opened,
            SchoolClock clock,
            List<Class<?>> rows) {
        try {
            return new Register(folder, disk, lock, key, account, formCodeKey, opened, clock, rows);
        } catch (RuntimeException | Error e) {
            opened.database().abandon();
            opened.journal().close();
            throw e;
        }
    }

    /** Closes a register that was made just now and removes all of it. */
    public void discard() {
        close();
        folder.discard();
    }

    /**
     * Opens a register with an account's password.
     *
     * @param user may be null where the register has one account
     * @throws Problem when the folder holds no register, the password is wrong, another program has
     *     it open, or it is damaged
     */
    public static Register open(
            Path path,
            @Nullable String user,
            char[] password,
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows) {
        RegisterFolder folder = RegisterFolder.existing(path);
        return unlocked(
                folder,
                () -> new KeyRing(folder.keys(), disk).open(user, password),
                disk,
                clock,
                rows);
    }

    /**
     * Opens a register with its key, for a copy whose password was given already.
     *
     * @throws Problem as {@link #open}
     */
    public static Register open(
            Path path, KeyRing.Opened key, Disk disk, SchoolClock clock, List<Class<?>> rows) {
        return unlocked(RegisterFolder.existing(path), () -> key, disk, clock, rows);
    }

    private static Register unlocked(
            RegisterFolder folder,
            Supplier<KeyRing.Opened> unlocking,
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows) {
        RegisterLock lock = RegisterLock.take(folder.path());
        try {
            KeyRing.Opened key = unlocking.get();
            byte[] codes = new KeyRing(folder.keys(), disk).own(key.key(), FORM_CODES);
            RegisterOpener.Opened opened = new RegisterOpener(folder, disk, key.key()).open();
            return entered(
                    folder, disk, lock, key.key(), key.account(), codes, opened, clock, rows);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Where it lies. */
    public Path folder() {
        return folder.path();
    }

    public UnitOfWork work() {
        return work;
    }

    public DocumentVault documents() {
        return documents;
    }

    /** How the register was found. */
    public Opening opening() {
        return opening;
    }

    /** Who is signed in. */
    public UUID account() {
        return account;
    }

    /** Whether that is the password of the account that is signed in. */
    public boolean isPassword(char[] password) {
        return new KeyRing(folder.keys(), disk).opens(account, password);
    }

    /** The key that signs the codes on forms; paper printed with it stays readable for ever. */
    public byte[] formCodeKey() {
        return formCodeKey.clone();
    }

    /** Opens a copy of this register that lies elsewhere, as the same account. */
    public Register openCopy(Path copy) {
        return open(copy, new KeyRing.Opened(account, key), disk, clock, rows);
    }

    /**
     * The fingerprint of everything the database says; to be asked {@link #quietly}.
     *
     * @throws Problem of kind {@code FILE_UNREADABLE} when it cannot be read
     */
    public String contentDigest() {
        try {
            return database.contentDigest();
        } catch (SQLException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "aval.mv.db");
        }
    }

    /** The key of this register for one purpose, 32 bytes. */
    public byte[] derived(String purpose) {
        return key.derive(purpose);
    }

    /** The files of the journal and how far each is written; to be asked {@link #quietly}. */
    public List<JournalFolder.Extent> journalExtents() {
        return journal.extents();
    }

    /** How far the journal goes now. */
    public JournalPosition position() {
        return journal.position();
    }

    /** The acts kept in the journal, oldest first. */
    public void journal(JournalFolder.Replayed each) {
        journal.replay(0, each);
    }

    /**
     * Checks everything: the keys, the whole chain, each document, each copy of the database, and
     * that the database says what its journal says. Acts go on meanwhile, but for moments.
     */
    public Verification verify(Progress progress) {
        return new Verification.Sound(0, 0, 0, position());
    }

    /** Does something, such as a copy of the folder, while no act is going on. */
    public <T> T quietly(Supplier<T> something) {
        return work.quietly(something);
    }

    /** Ends the work and leaves the mark of a proper close. */
    @Override
    public void close() {
        try (lock) {
            work.close();
            JournalPosition position = journal.position();
            journal.close();
            database.close();
            if (!work.hasFailed()) {
                CleanMark.of(position, folder.databaseFile(), Migrations.NEWEST)
                        .write(folder.mark(), disk);
            }
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.WRITE_FAILED, String.valueOf(folder.mark().getFileName()));
        }
    }

    /** Whether that folder holds a register. */
    public static boolean isIn(Path path) {
        return RegisterFolder.holdsASlot(path);
    }
}
