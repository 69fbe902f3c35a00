package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.data.Replay;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.function.LongPredicate;

/**
 * Writes acts of the journal into a database, bringing its tables to each segment's version first.
 */
final class CatchUp implements JournalFolder.Replayed {
    private final Database database;
    private final Migrations migrations;
    private final LongPredicate wanted;
    private int schema;
    private @Nullable Replay replay;
    private @Nullable SQLException failed;
    private long acts;

    /**
     * @param schema the version that the tables have; 0 while there are none
     * @param wanted asked for the sequence of each act whether it is to be written
     */
    CatchUp(Database database, Migrations migrations, int schema, LongPredicate wanted) {
        this.database = database;
        this.migrations = migrations;
        this.schema = schema;
        this.wanted = wanted;
    }

    @Override
    public void schema(int version) {
        if (version > schema) {
            endReplay();
            database.migrate(migrations, version);
            schema = version;
        }
    }

    @Override
    public void act(ActRecord act, JournalPosition position) {
        if (failed != null || !wanted.test(position.sequence())) {
            return;
        }
        try {
            replay().act(act, position);
            acts++;
        } catch (SQLException e) {
            failed = e;
        }
    }

    /**
     * Says that the database goes as far as that position now, and how many acts were written.
     *
     * @throws SQLException when an act could not be written as it was
     */
    long finish(JournalPosition end) throws SQLException {
        if (failed == null) {
            replay().end(end);
        }
        endReplay();
        if (failed != null) {
            throw failed;
        }
        return acts;
    }

    private Replay replay() throws SQLException {
        Replay open = replay;
        if (open == null) {
            open = database.replay();
            replay = open;
        }
        return open;
    }

    private void endReplay() {
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
