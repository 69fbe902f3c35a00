package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Database;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * Brings the tables of a closed database to the version of this program. Everything is done to a
 * copy; whatever moment it is stopped at, the register opens again.
 */
final class SchemaChange {
    private static final String NAME = "migrated";

    private final RegisterFolder folder;
    private final Surroundings with;
    private final UnlockedKeys opened;
    private final RegisterKeys keys;
    private final Workshop workshop;
    private final Snapshots snapshots;

    SchemaChange(
            RegisterFolder folder,
            Surroundings with,
            UnlockedKeys opened,
            RegisterKeys keys,
            Workshop workshop,
            Snapshots snapshots) {
        this.folder = folder;
        this.with = with;
        this.opened = opened;
        this.keys = keys;
        this.workshop = workshop;
        this.snapshots = snapshots;
    }

    /**
     * Carries it out.
     *
     * @throws Problem of kind {@code MIGRATION_FAILED}, or why what goes before could not be done;
     *     the register is as it was
     */
    void run(JournalFolder journal) {
        Disk disk = with.disk();
        Path before = folder.databaseFile();
        int newest = with.migrations().newest();
        try {
            String said = workshop.with(looked(before), Database::contentDigest);
            snapshots.keep(before, mark(journal, before, said, journal.schema()));
            with.before().prepare(new Unchanged(folder, with, opened, journal, said), newest);
            Path copy = workshop.copy(before, NAME);
            String content =
                    workshop.with(
                            Database.open(workshop.database(NAME), keys.database()),
                            database -> migrated(database, journal));
            journal.roll(newest);
            disk.rename(copy, before);
            snapshots.keep(before, mark(journal, before, content, newest));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.MIGRATION_FAILED, journal.schema(), newest);
        }
    }

    private Database looked(Path database) {
        workshop.copy(database, NAME);
        return Database.look(workshop.database(NAME), keys.database());
    }

    private String migrated(Database database, JournalFolder journal) throws SQLException {
        Map<String, Long> before = database.counts();
        database.migrate(with.migrations(), with.migrations().newest());
        Map<String, Long> after = database.counts();
        boolean whole =
                before.entrySet().stream()
                        .allMatch(
                                table ->
                                        after.getOrDefault(table.getKey(), Long.MAX_VALUE)
                                                >= table.getValue());
        if (!whole
                || !database.position().equals(journal.position())
                || !database.fits(with.rows())) {
            throw new SQLException("the migrated copy is not what it should be");
        }
        return database.contentDigest();
    }

    private DatabaseMark mark(JournalFolder journal, Path file, String content, int schema)
            throws IOException {
        return new DatabaseMark(
                journal.position(),
                schema,
                Digest.hex(file),
                content,
                with.clock().now(),
                journal.lastAct(),
                RegisterOpener.ended(journal));
    }
}
