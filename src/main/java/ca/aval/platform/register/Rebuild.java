package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Makes, in the workshop, a database that says exactly what the journal says: from the first of
 * some copies that is good, or from nothing.
 */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final String NAME = "made";

    private final Workshop workshop;
    private final RegisterKeys keys;
    private final Migrations migrations;

    Rebuild(Workshop workshop, RegisterKeys keys, Migrations migrations) {
        this.workshop = workshop;
        this.keys = keys;
        this.migrations = migrations;
    }

    /** A copy to begin from, and what was said of it. */
    record Base(Path file, DatabaseMark mark) {}

    /**
     * What was made.
     *
     * @param file the closed database
     * @param acts how many acts were written from the journal
     * @param base what it was made from; null for nothing
     * @param content the fingerprint of what it says
     */
    record Made(Path file, long acts, @Nullable Base base, String content) {}

    /**
     * Makes it.
     *
     * @param end where the journal is to be followed to
     * @throws Problem of kind {@code JOURNAL_DAMAGED}, {@code DISK_FULL} or {@code
     *     REGISTER_DAMAGED}
     */
    Made of(JournalFolder journal, JournalPosition end, List<Base> bases) {
        return of(journal, end, bases, sequence -> true);
    }

    Made of(JournalFolder journal, JournalPosition end, List<Base> bases, LongPredicate goingOn) {
        for (Base base : bases) {
            try {
                return from(base, journal, end, goingOn);
            } catch (IOException e) {
                LOG.warn("a copy of the database was of no use: {}", ErrorCode.of(e));
            }
        }
        try {
            return fromNothing(journal, end, goingOn);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private Made from(Base base, JournalFolder journal, JournalPosition end, LongPredicate goingOn)
            throws IOException {
        if (!base.mark().fits(base.file()) || !journal.holds(base.mark().position())) {
            throw new IOException("not the file that was put down");
        }
        Path file = workshop.copy(base.file(), NAME);
        return workshop.with(
                Database.open(workshop.database(NAME), keys.database()),
                database -> {
                    DatabaseMark mark = base.mark();
                    if (!database.position().equals(mark.position())) {
                        throw new SQLException("not where it was put down");
                    }
                    if (!mark.content().isEmpty()
                            && !database.contentDigest().equals(mark.content())) {
                        throw new SQLException("not what it was put down with");
                    }
                    return followed(file, database, mark.schema(), base, journal, end, goingOn);
                });
    }

    private Made fromNothing(JournalFolder journal, JournalPosition end, LongPredicate goingOn)
            throws IOException {
        workshop.clear();
        Path file = workshop.file(NAME);
        return workshop.with(
                Database.make(workshop.database(NAME), keys.database()),
                database -> followed(file, database, 0, null, journal, end, goingOn));
    }

    private Made followed(
            Path file,
            Database database,
            int schema,
            @Nullable Base base,
            JournalFolder journal,
            JournalPosition end,
            LongPredicate goingOn)
            throws SQLException {
        CatchUp catchUp =
                new CatchUp(
                        database,
                        migrations,
                        schema,
                        sequence -> sequence <= end.sequence() && goingOn.test(sequence));
        journal.replay(base == null ? 0 : base.mark().position().sequence(), catchUp);
        long acts = catchUp.finish(end);
        return new Made(file, acts, base, database.contentDigest());
    }

    private static Problem problem(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return LocalDisk.isFull(failure)
                ? new Problem(failure, Problem.Kind.DISK_FULL, "aval.mv.db")
                : new Problem(failure, Problem.Kind.REGISTER_DAMAGED, "aval.mv.db");
    }
}
