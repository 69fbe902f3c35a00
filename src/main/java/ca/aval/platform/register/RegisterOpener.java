package ca.aval.platform.register;

import ca.aval.platform.crypto.MasterKey;
import ca.aval.platform.data.Database;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.data.Replay;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Makes the database say exactly what the journal says: kept when the last close was clean, caught
 * up when it lacks acts, made anew from the journal when it is anything else.
 */
final class RegisterOpener {
    private final RegisterFolder folder;
    private final Disk disk;
    private final MasterKey key;

    RegisterOpener(RegisterFolder folder, Disk disk, MasterKey key) {
        this.folder = folder;
        this.disk = disk;
        this.key = key;
    }

    /** A database that agrees with its journal. */
    record Opened(Database database, JournalFolder journal, Opening opening) {}

    Opened open() {
        JournalFolder journal = JournalFolder.open(folder.journal(), disk, key.derive("journal"));
        try {
            if (journal.schema() > Migrations.NEWEST) {
                throw new Problem(Problem.Kind.REGISTER_NEWER);
            }
            Optional<CleanMark> mark = CleanMark.read(folder.mark(), disk);
            if (mark.isPresent()
                    && mark.get().position().sequence() > journal.position().sequence()) {
                throw new Problem(
                        Problem.Kind.JOURNAL_DAMAGED, "journal", journal.position().sequence() + 1);
            }
            boolean kept = mark.isPresent() && mark.get().fits(folder.databaseFile());
            disk.remove(folder.mark());
            journal.cutTornEnd();
            return kept ? keep(journal) : rebuild(journal);
        } catch (IOException e) {
            journal.close();
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "aval.mv.db");
        } catch (RuntimeException | Error e) {
            journal.close();
            throw e;
        }
    }

    private Opened keep(JournalFolder journal) {
        Database database = Database.open(folder.database(), key.derive("database"));
        try {
            long behind = journal.position().sequence() - database.position().sequence();
            if (behind == 0 && database.position().equals(journal.position())) {
                return new Opened(database, journal, new Opening(Opening.State.CLEAN, 0));
            }
            if (behind > 0) {
                long acts = catchUp(database, journal);
                return new Opened(database, journal, new Opening(Opening.State.CAUGHT_UP, acts));
            }
        } catch (SQLException e) {
            database.abandon();
            return rebuild(journal);
        }
        database.abandon();
        return rebuild(journal);
    }

    private Opened rebuild(JournalFolder journal) {
        setAside();
        Database database = Database.make(folder.database(), key.derive("database"));
        try {
            long acts = catchUp(database, journal);
            return new Opened(database, journal, new Opening(Opening.State.REBUILT, acts));
        } catch (SQLException e) {
            database.abandon();
            throw new Problem(e, Problem.Kind.REGISTER_DAMAGED, "journal");
        }
    }

    private static long catchUp(Database database, JournalFolder journal) throws SQLException {
        CatchUp catchUp = new CatchUp(database);
        journal.replay(catchUp.start(), catchUp);
        return catchUp.finish();
    }

    private void setAside() {
        if (!Files.exists(folder.databaseFile())) {
            return;
        }
        try {
            Files.createDirectories(folder.setAside());
            int number = 1;
            Path aside = folder.setAside().resolve("aval-1.mv.db");
            while (Files.exists(aside)) {
                number++;
                aside = folder.setAside().resolve("aval-" + number + ".mv.db");
            }
            Files.move(folder.databaseFile(), aside);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "aval.mv.db");
        }
    }

    /** Writes acts segment by segment, bringing the tables to each segment's version first. */
    private static final class CatchUp implements JournalFolder.Replayed {
        private final Database database;
        private @Nullable Replay replay;
        private @Nullable SQLException failed;
        private long acts;

        CatchUp(Database database) {
            this.database = database;
        }

        long start() {
            try {
                return database.position().sequence();
            } catch (SQLException e) {
                return 0; // a database without tables has nothing yet
            }
        }

        @Override
        public void schema(int version) {
            close();
            database.migrate(version);
        }

        @Override
        public void act(ActRecord act, JournalPosition position) {
            if (failed != null) {
                return;
            }
            try {
                if (replay == null) {
                    replay = database.replay();
                }
                replay.act(act, position);
                acts++;
            } catch (SQLException e) {
                failed = e;
            }
        }

        long finish() throws SQLException {
            close();
            if (failed != null) {
                throw failed;
            }
            return acts;
        }

        private void close() {
            Replay open = replay;
            replay = null;
            try {
                if (open != null) {
                    open.close();
                }
            } catch (SQLException e) {
                failed = e;
            }
        }
    }
}
