package ca.aval.platform.register;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Database;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the database say exactly what the journal says: kept when the last close was clean, caught
 * up when it lacks acts, made anew from a copy and the journal when it is anything else. Nothing is
 * touched before what takes its place stands.
 */
final class RegisterOpener {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterOpener.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final String LOOKED_AT = "looked-at";

    private final RegisterFolder folder;
    private final Surroundings with;
    private final Disk disk;
    private final UnlockedKeys opened;
    private final RegisterKeys keys;
    private final Workshop workshop;
    private final Snapshots snapshots;

    RegisterOpener(
            RegisterFolder folder, Surroundings with, UnlockedKeys opened, RegisterKeys keys) {
        this.folder = folder;
        this.with = with;
        this.opened = opened;
        this.keys = keys;
        disk = with.disk();
        workshop = new Workshop(folder.workshop("opening"), disk);
        snapshots = new Snapshots(folder.snapshots(), disk, keys, workshop);
    }

    /** A database that agrees with its journal. */
    record Opened(Database database, JournalFolder journal, Opening opening) {}

    Opened open() {
        new Workshop(folder.workshop(), disk).clear();
        List<Snapshot> copies = snapshots.all();
        long from = copies.isEmpty() ? 0 : copies.getFirst().mark().position().sequence();
        JournalFolder journal = JournalFolder.open(folder.journal(), disk, keys.journal(), from);
        try {
            return open(journal, copies);
        } catch (RuntimeException | Error e) {
            journal.close();
            throw e;
        } finally {
            workshop.clear();
        }
    }

    private Opened open(JournalFolder journal, List<Snapshot> copies) {
        if (journal.schema() > with.migrations().newest()) {
            throw new Problem(Problem.Kind.REGISTER_NEWER);
        }
        DatabaseMark mark = DatabaseMark.read(folder.mark(), disk, keys.marks()).orElse(null);
        requireSaid(journal, mark);
        requireSaid(journal, copies.isEmpty() ? null : copies.getFirst().mark());
        DatabaseMark asPutDown = mark != null && mark.fits(folder.databaseFile()) ? mark : null;
        Opening opening = new Opening(Opening.State.CLEAN, 0, null, null, 0, null);
        if (asPutDown == null || !isUpTo(journal, asPutDown)) {
            opening = rebuild(journal, copies, asPutDown);
        }
        journal.cutTornEnd();
        int before = journal.schema();
        if (before < with.migrations().newest()) {
            new SchemaChange(folder, with, opened, keys, workshop, snapshots).run(journal);
            opening = opening.migrated(before);
        }
        Database database = Database.open(folder.database(), keys.database());
        if (!standsAt(database, journal.position())) {
            database.abandon();
            opening = rebuild(journal, copies, null);
            database = Database.open(folder.database(), keys.database());
        }
        disk.remove(folder.mark());
        return new Opened(database, journal, opening.withClockBehind(ahead(journal, mark, copies)));
    }

    private static boolean isUpTo(JournalFolder journal, DatabaseMark mark) {
        return mark.position().equals(journal.position()) && mark.schema() == journal.schema();
    }

    /** Refuses a journal that lacks what was once in it. */
    private static void requireSaid(JournalFolder journal, @Nullable DatabaseMark said) {
        if (said == null) {
            return;
        }
        JournalPosition end = journal.position();
        if (said.position().sequence() > end.sequence()) {
            throw new Problem(
                    Problem.Kind.JOURNAL_SHORT, end.sequence(), said.position().sequence());
        }
        List<JournalFolder.Extent> extents = journal.extents();
        for (int i = 0; i < said.segments().size(); i++) {
            if (i >= extents.size() || extents.get(i).length() < said.segments().get(i)) {
                throw new Problem(
                        Problem.Kind.JOURNAL_DAMAGED,
                        "segment-%06d.journal".formatted(i + 1),
                        said.position().sequence());
            }
        }
        if (!journal.holds(said.position())) {
            throw new Problem(Problem.Kind.JOURNAL_DAMAGED, "journal", said.position().sequence());
        }
    }

    private Opening rebuild(
            JournalFolder journal, List<Snapshot> copies, @Nullable DatabaseMark asPutDown) {
        JournalPosition end = journal.position();
        List<Rebuild.Base> bases = new ArrayList<>();
        if (asPutDown == null) {
            requireNothingBeyond(end);
        } else {
            bases.add(new Rebuild.Base(folder.databaseFile(), asPutDown));
        }
        copies.forEach(copy -> bases.add(new Rebuild.Base(copy.file(), copy.mark())));
        Rebuild.Made made = new Rebuild(workshop, keys, with.migrations()).of(journal, end, bases);
        Rebuild.Base base = made.base();
        boolean caughtUp = base != null && base.file().equals(folder.databaseFile());
        String aside = null;
        if (!caughtUp && Files.exists(folder.databaseFile())) {
            Path put = new SetAside(folder.setAside(), disk).put(folder.databaseFile());
            aside = String.valueOf(put.getFileName());
        }
        disk.rename(made.file(), folder.databaseFile());
        int schema = base == null ? journal.schema() : base.mark().schema();
        return new Opening(
                caughtUp ? Opening.State.CAUGHT_UP : Opening.State.REBUILT,
                made.acts(),
                base == null || caughtUp ? null : base.mark().made(),
                aside,
                schema < journal.schema() ? schema : 0,
                null);
    }

    /**
     * Refuses when the database, which is not trusted otherwise, has acts that the journal lacks:
     * the journal lost some that had been acknowledged. A copy is looked at, never the file itself.
     */
    private void requireNothingBeyond(JournalPosition end) {
        if (!Files.exists(folder.databaseFile())) {
            return;
        }
        JournalPosition reached;
        try {
            workshop.copy(folder.databaseFile(), LOOKED_AT);
            reached =
                    workshop.with(
                            Database.open(workshop.database(LOOKED_AT), keys.database()),
                            Database::position);
        } catch (IOException | StackOverflowError e) {
            LOG.warn("the former database cannot be looked at: {}", ErrorCode.of(e));
            return;
        }
        if (reached.sequence() > end.sequence() && reached.hash().matches("[0-9a-f]{64}")) {
            throw new Problem(Problem.Kind.JOURNAL_SHORT, end.sequence(), reached.sequence());
        }
    }

    private static boolean standsAt(Database database, JournalPosition position) {
        try {
            return database.position().equals(position);
        } catch (SQLException e) {
            LOG.warn("the database does not say where it stands: {}", e.getSQLState());
            return false;
        }
    }

    private @Nullable Instant ahead(
            JournalFolder journal, @Nullable DatabaseMark mark, List<Snapshot> copies) {
        List<Instant> moments = new ArrayList<>();
        addTo(moments, journal.lastAct());
        addTo(moments, mark == null ? null : mark.lastAct());
        copies.forEach(copy -> addTo(moments, copy.mark().lastAct()));
        Instant late = with.clock().now().plus(CLOCKS_DIFFER);
        return moments.stream().filter(late::isBefore).max(Instant::compareTo).orElse(null);
    }

    private static void addTo(List<Instant> moments, @Nullable Instant moment) {
        if (moment != null) {
            moments.add(moment);
        }
    }

    /** How long the segments are that nothing more is written to. */
    static List<Long> ended(JournalFolder journal) {
        List<JournalFolder.Extent> extents = journal.extents();
        return extents.subList(0, extents.size() - 1).stream()
                .map(JournalFolder.Extent::length)
                .toList();
    }
}
