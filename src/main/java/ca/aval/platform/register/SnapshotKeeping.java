package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Database;
import ca.aval.platform.data.JournaledWork;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipFile;

/**
 * Takes copies of the database of an open register: when many acts were done since the last one,
 * and at its close. A copy that fails is told and stops nothing else.
 */
final class SnapshotKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeping.class);

    private final RegisterFolder folder;
    private final Surroundings with;
    private final Database database;
    private final JournalFolder journal;
    private final Snapshots snapshots;
    private final Workshop workshop;
    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();
    private final Semaphore turn = new Semaphore(1);
    private final AtomicBoolean isClosing = new AtomicBoolean();
    private final AtomicReference<@Nullable Problem> trouble = new AtomicReference<>();

    SnapshotKeeping(
            RegisterFolder folder,
            Surroundings with,
            RegisterKeys keys,
            RegisterOpener.Opened opened) {
        this.folder = folder;
        this.with = with;
        database = opened.database();
        journal = opened.journal();
        Disk disk = with.disk();
        workshop = new Workshop(folder.workshop("snapshot"), disk);
        snapshots = new Snapshots(folder.snapshots(), disk, keys, workshop);
    }

    /** Told how many rows an act wrote; whether a copy is due now. */
    boolean isDueAfter(int rowsOfTheAct) {
        SnapshotRule rule = with.snapshots();
        int actsNow = acts.incrementAndGet();
        int rowsNow = rows.addAndGet(rowsOfTheAct);
        return actsNow >= rule.acts() || rowsNow >= rule.rows();
    }

    /** What went wrong with the last copy; empty when nothing did. */
    Optional<Problem> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /** Takes a copy while the register is open; acts wait only while it is written, not checked. */
    void take(JournaledWork work) {
        if (!turn.tryAcquire()) {
            return;
        }
        try {
            acts.set(0);
            rows.set(0);
            Path zip = Path.of(workshop.file("backup") + ".zip");
            Said said = work.quietly(() -> written(work, zip));
            Path copy = workshop.file("copied");
            try (ZipFile packed = new ZipFile(zip.toFile());
                    InputStream in = packed.getInputStream(packed.entries().nextElement())) {
                with.disk().replace(copy, out -> in.transferTo(out) >= 0);
            }
            snapshots.keep(copy, said.mark(Digest.hex(copy)));
            trouble.set(null);
        } catch (IOException | RuntimeException e) {
            tell(e);
        } finally {
            workshop.clear();
            turn.release();
        }
    }

    private Said written(JournaledWork work, Path zip) {
        try {
            roll(work);
            Said said = said(database.contentDigest());
            database.backUpTo(zip);
            return said;
        } catch (SQLException e) {
            throw new Problem(e, Problem.Kind.SNAPSHOT_FAILED);
        }
    }

    private void roll(JournaledWork work) {
        if (journal.growth() < with.snapshots().segment()) {
            return;
        }
        try {
            journal.roll(journal.schema());
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK_FULL) {
                work.fail(); // which segment goes on is not known before the next opening
            }
            throw e;
        }
    }

    /**
     * What is to be said of the database at its close, before it is closed; waits for the copy that
     * is being taken, and none is taken from then on.
     *
     * @return a fingerprint only where a copy is due
     */
    Said beforeClose(JournaledWork work) {
        if (isClosing.compareAndSet(false, true)) {
            turn.acquireUninterruptibly(); // a copy that is being taken still needs the keys
        }
        if (work.hasFailed()) {
            return said(""); // what is on the disk is unknown: nothing more is written to it
        }
        try {
            if (isDueAtClose()) {
                roll(work);
                return said(database.contentDigest());
            }
        } catch (SQLException | RuntimeException e) {
            tell(e);
        }
        return said("");
    }

    private boolean isDueAtClose() {
        return snapshots.all().stream()
                .noneMatch(
                        snapshot ->
                                snapshot.mark().position().equals(journal.position())
                                        && snapshot.mark().schema() == journal.schema()
                                        && Files.exists(snapshot.file()));
    }

    /**
     * Keeps a copy of the database that was just closed, where one is due. A database whose copy
     * does not say what it must loses its mark: it is made anew at the next opening.
     */
    void afterClose(DatabaseMark mark) {
        if (mark.content().isEmpty()) {
            return;
        }
        try {
            snapshots.keep(folder.databaseFile(), mark);
        } catch (Problem e) {
            tell(e);
            if (e.kind() == Problem.Kind.SNAPSHOT_FAILED) {
                with.disk().remove(folder.mark());
            }
        } catch (RuntimeException e) {
            tell(e);
        } finally {
            workshop.clear();
        }
    }

    private void tell(Exception failure) {
        LOG.warn("no copy of the database was kept: {}", ErrorCode.of(failure));
        trouble.set(
                failure instanceof Problem problem
                        ? problem
                        : new Problem(failure, Problem.Kind.SNAPSHOT_FAILED));
    }

    private Said said(String content) {
        JournalPosition position = journal.position();
        int schema = journal.schema();
        var lastAct = journal.lastAct();
        var ended = RegisterOpener.ended(journal);
        return file ->
                new DatabaseMark(
                        position, schema, file, content, with.clock().now(), lastAct, ended);
    }

    /** What is said of a database whose file is not finished yet. */
    interface Said {
        /**
         * @param file the SHA-256 of the file, in hexadecimal
         */
        DatabaseMark mark(String file);
    }
}
