package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.data.JournaledWork;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A school's register while it is open: its acts, its documents, its journal. */
public final class Register implements CopySource, AutoCloseable {
    static final String FORM_CODES = "form-codes";

    private final RegisterFolder folder;
    private final Surroundings with;
    private final RegisterKeys derived;
    private final RegisterLock lock;
    private final UnlockedKeys keys;
    private final SignInAttempts attempts;
    private final RegisterOpener.Opened opened;
    private final JournalFolder journal;
    private final JournaledWork work;
    private final SnapshotKeeping snapshots;
    private final DocumentVault documents;
    private final byte[] formCodeKey;

    Register(
            RegisterFolder folder,
            Surroundings with,
            RegisterLock lock,
            UnlockedKeys keys,
            SignInAttempts attempts,
            RegisterKeys derived,
            RegisterOpener.Opened opened) {
        this.folder = folder;
        this.with = with;
        this.derived = derived;
        this.lock = lock;
        this.keys = keys;
        this.attempts = attempts;
        this.opened = opened;
        journal = opened.journal();
        snapshots = new SnapshotKeeping(folder, with, derived, opened);
        work =
                new JournaledWork(
                        opened.database(),
                        journal,
                        with.clock(),
                        keys.holder(),
                        with.rows(),
                        this::afterAnAct);
        documents = derived.vault(folder.documents(), with.disk());
        formCodeKey = keys.own(FORM_CODES);
    }

    /** What a new register begins with: the first account and how its password is stretched. */
    public record Beginning(UUID account, String user, char[] password, KeyCost cost) {}

    /**
     * Makes a register in a folder that is empty, not there, or holds one whose making was cut off.
     *
     * @param rows the row classes of every store
     * @param first what has to be in it before it counts as a register
     * @throws Problem of kind {@code FOLDER_NOT_EMPTY} or {@code FOLDER_NOT_WRITABLE}; the folder
     *     is as it was
     */
    public static Register create(
            Path path,
            Beginning beginning,
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows,
            Consumer<Register> first) {
        return new Registrar(Surroundings.of(disk, clock, rows)).make(path, beginning, first);
    }

    /** Closes a register that was made just now and removes all of it. */
    public void discard() {
        close();
        folder.discard();
        folder.removeLock();
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
        return new Registrar(Surroundings.of(disk, clock, rows)).open(path, user, password);
    }

    /**
     * Opens a register with its recovery key.
     *
     * @throws Problem of kind {@code WRONG_RECOVERY_KEY}, or as for a password
     */
    public static Register open(
            Path path, RecoveryKey key, Disk disk, SchoolClock clock, List<Class<?>> rows) {
        return new Registrar(Surroundings.of(disk, clock, rows)).open(path, key);
    }

    /** Opens a register whose keys are open already, such as one that came back from a backup. */
    public static Register open(
            Path path, UnlockedKeys keys, Disk disk, SchoolClock clock, List<Class<?>> rows) {
        return new Registrar(Surroundings.of(disk, clock, rows)).open(path, keys);
    }

    @Override
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
        return opened.opening();
    }

    /** Who is signed in. */
    public UUID account() {
        return keys.holder();
    }

    /** The keys of the register and of whoever is signed in. */
    public UnlockedKeys keys() {
        return keys;
    }

    /** The passwords that did not open this register. */
    public SignInAttempts attempts() {
        return attempts;
    }

    /**
     * Whether that is the password of the account that is signed in; one that is not counts as a
     * failed sign-in.
     *
     * @throws Problem of kind {@code TOO_MANY_ATTEMPTS} while others were tried just before
     */
    public boolean isPassword(char[] password) {
        return attempts.holds(
                account().toString(),
                () -> new KeyRing(folder.keys(), with.disk()).opens(account(), password));
    }

    /** The key that signs the codes on forms; paper printed with it stays readable for ever. */
    public byte[] formCodeKey() {
        return formCodeKey.clone();
    }

    @Override
    public Register openCopy(Path copy) {
        return new Registrar(with.with(BeforeMigration.NOTHING)).open(copy, keys);
    }

    @Override
    public byte[] derived(String purpose) {
        return keys.master().derive(purpose);
    }

    @Override
    public List<JournalFolder.Extent> journalExtents() {
        return journal.extents();
    }

    @Override
    public JournalPosition position() {
        return journal.position();
    }

    /** The acts kept in the journal, oldest first. */
    public void journal(JournalFolder.Replayed each) {
        journal.replay(0, each);
    }

    @Override
    public boolean holds(JournalPosition position) {
        return journal.holds(position);
    }

    @Override
    public int schema() {
        return journal.schema();
    }

    @Override
    public void journal(long after, JournalFolder.Replayed each) {
        journal.replay(after, each);
    }

    /**
     * Checks everything: the keys, the whole chain, each document, each copy of the database, and
     * that the database says what its journal says. Acts go on meanwhile, but for moments.
     */
    public Verification verify(Progress progress) {
        return new RegisterCheck(folder, with, derived, documents, opened, work).of(progress);
    }

    private void afterAnAct(int rows) {
        if (snapshots.isDueAfter(rows)) {
            snapshots.take(work);
        }
    }

    /** Keeps a checked copy of the database now; what goes wrong is {@link #snapshotTrouble}. */
    public void keepSnapshot() {
        snapshots.take(work);
    }

    /** What went wrong with the last copy of the database; empty when nothing did. */
    public Optional<Problem> snapshotTrouble() {
        return snapshots.trouble();
    }

    @Override
    public String contentDigest() {
        return work.contentDigest();
    }

    /** Which columns name documents. */
    public DocumentColumns documentColumns() {
        return opened.database().documentColumns();
    }

    @Override
    public <T> T quietly(Supplier<T> something) {
        return work.quietly(something);
    }

    /** Ends the work and leaves the mark of a proper close. */
    @Override
    public void close() {
        try (lock) {
            work.close();
            SnapshotKeeping.Said said = snapshots.beforeClose(work);
            journal.close();
            if (work.hasFailed()) {
                opened.database().abandon(); // it is made anew at the next opening
                return;
            }
            opened.database().close();
            DatabaseMark mark = said.mark(Digest.hex(folder.databaseFile()));
            mark.write(folder.mark(), with.disk(), derived.marks());
            snapshots.afterClose(mark);
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.WRITE_FAILED, String.valueOf(folder.mark().getFileName()));
        } finally {
            keys.clear();
            derived.clear();
            Arrays.fill(formCodeKey, (byte) 0);
        }
    }

    /** Whether that folder holds a register, or one that lost its keys. */
    public static boolean liesIn(Path path) {
        return isIn(path) || RegisterFolder.holdsAJournal(path);
    }

    /** Whether that folder holds a register. */
    public static boolean isIn(Path path) {
        return RegisterFolder.holdsASlot(path);
    }
}
