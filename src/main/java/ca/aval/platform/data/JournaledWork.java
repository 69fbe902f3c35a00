package ca.aval.platform.data;

import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.RowImage;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Acts on the embedded database, each kept in the journal before it is acknowledged. */
public final class JournaledWork implements UnitOfWork, AutoCloseable {
    private final Database database;
    private final JournalFolder journal;
    private final SchoolClock clock;
    private final UUID account;
    private final SessionFactory sessions;
    private final ReentrantLock writer = new ReentrantLock();
    private final IntConsumer afterwards;
    private volatile boolean closed;
    private volatile boolean failed;

    /**
     * @param rows the row classes of every store
     * @param account who is signed in
     * @param afterwards told how many rows an act wrote, once it was acknowledged and another could
     *     begin
     */
    public JournaledWork(
            Database database,
            JournalFolder journal,
            SchoolClock clock,
            UUID account,
            List<Class<?>> rows,
            IntConsumer afterwards) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.account = account;
        this.afterwards = afterwards;
        sessions = database.sessions(rows);
    }

    @Override
    public <T> T run(Act act, Supplier<T> change) {
        if (Sessions.CURRENT.isBound()) {
            throw new IllegalStateException("an act within an act: " + act.name());
        }
        Written<T> written;
        writer.lock();
        try {
            requireOpen();
            reserve();
            written = write(act, change);
        } finally {
            writer.unlock();
        }
        afterwards.accept(written.rows());
        return written.result();
    }

    private record Written<T extends @Nullable Object>(T result, int rows) {}

    private void reserve() {
        withRoom(
                () -> {
                    journal.reserve();
                    return true;
                });
    }

    private <T> T withRoom(Supplier<T> reserving) {
        try {
            return reserving.get();
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK_FULL) {
                fail(); // a disk that refused once may say yes the next time and not mean it
            }
            throw e;
        }
    }

    private <T> Written<T> write(Act act, Supplier<T> change) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            List<RowImage> rows = new ArrayList<>();
            JournalFolder.Prepared prepared;
            T result;
            try {
                result =
                        ScopedValue.where(Sessions.CURRENT, session)
                                .where(Capture.ROWS, rows)
                                .call(change::get);
                prepared = prepare(act, rows);
                session.doWork(connection -> Database.moveTo(raw(connection), prepared.position()));
            } catch (StaleStateException e) {
                transaction.rollback();
                throw new Problem(e, Problem.Kind.CHANGED_BY_ANOTHER);
            } catch (RuntimeException | Error e) {
                transaction.rollback();
                throw e;
            }
            append(prepared, transaction);
            commit(transaction);
            return new Written<>(result, rows.size());
        }
    }

    private JournalFolder.Prepared prepare(Act act, List<RowImage> rows) {
        ActRecord record =
                new ActRecord(
                        0, UUID.randomUUID(), clock.now(), account, act.name(), act.about(), rows);
        return withRoom(() -> journal.prepare(record));
    }

    private static Connection raw(Connection connection) throws SQLException {
        return connection.unwrap(org.h2.jdbc.JdbcConnection.class);
    }

    private void append(JournalFolder.Prepared prepared, Transaction transaction) {
        try {
            journal.append(prepared);
        } catch (RuntimeException | Error e) {
            fail(); // what is on disk is unknown: only a new opening can tell
            transaction.rollback();
            throw e;
        }
    }

    private void commit(Transaction transaction) {
        try {
            transaction.commit();
        } catch (RuntimeException e) {
            fail();
            journal.abandon();
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "aval.mv.db");
        } catch (Error e) {
            fail();
            throw e;
        }
    }

    @Override
    public <T> T read(Supplier<T> query) {
        if (Sessions.CURRENT.isBound()) {
            return query.get();
        }
        requireOpen();
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                return ScopedValue.where(Sessions.CURRENT, session).call(query::get);
            } finally {
                transaction.rollback();
            }
        }
    }

    /**
     * Does something while no act is going on: the journal, the database and the documents stand
     * still until it returns.
     */
    public <T> T quietly(Supplier<T> something) {
        writer.lock();
        try {
            requireOpen();
            return something.get();
        } finally {
            writer.unlock();
        }
    }

    /** The fingerprint of everything the database says, while no act is going on. */
    public String contentDigest() {
        return quietly(
                () -> {
                    try {
                        return database.contentDigest();
                    } catch (SQLException e) {
                        throw new Problem(e, Problem.Kind.REGISTER_DAMAGED, "aval.mv.db");
                    }
                });
    }

    private void requireOpen() {
        if (closed) {
            throw new Problem(Problem.Kind.REGISTER_CLOSED);
        }
    }

    /** Takes no further act: what is on the disk is unknown, and only a new opening can tell. */
    public void fail() {
        closed = true;
        failed = true;
    }

    /** Whether an act ended in a way that only a new opening, from the journal, can put right. */
    public boolean hasFailed() {
        return failed;
    }

    /** Waits for the act that is going on, then refuses every further one. */
    @Override
    public void close() {
        writer.lock();
        try {
            closed = true;
            sessions.close();
        } finally {
            writer.unlock();
        }
    }
}
