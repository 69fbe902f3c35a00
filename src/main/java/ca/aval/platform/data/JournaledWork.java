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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Acts on the embedded database, each kept in the journal before it is acknowledged. */
public final class JournaledWork implements UnitOfWork, AutoCloseable {
    private final Database database;
    private final JournalFolder journal;
    private final SchoolClock clock;
    private final UUID account;
    private final SessionFactory sessions;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile boolean closed;
    private volatile boolean failed;

    /**
     * @param rows the row classes of every store
     * @param account who is signed in
     */
    public JournaledWork(
            Database database,
            JournalFolder journal,
            SchoolClock clock,
            UUID account,
            List<Class<?>> rows) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.account = account;
        sessions = database.sessions(rows);
    }

    @Override
    public <T> T run(Act act, Supplier<T> change) {
        if (Sessions.CURRENT.isBound()) {
            throw new IllegalStateException("an act within an act: " + act.name());
        }
        writer.lock();
        try {
            requireOpen();
            journal.reserve();
            return write(act, change);
        } finally {
            writer.unlock();
        }
    }

    private <T> T write(Act act, Supplier<T> change) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            JournalFolder.Prepared prepared;
            T result;
            try {
                List<RowImage> rows = new ArrayList<>();
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
            return result;
        }
    }

    private JournalFolder.Prepared prepare(Act act, List<RowImage> rows) {
        return journal.prepare(
                new ActRecord(
                        0, UUID.randomUUID(), clock.now(), account, act.name(), act.about(), rows));
    }

    private static Connection raw(Connection connection) throws SQLException {
        return connection.unwrap(org.h2.jdbc.JdbcConnection.class);
    }

    private void append(JournalFolder.Prepared prepared, Transaction transaction) {
        try {
            journal.append(prepared);
        } catch (RuntimeException e) {
            closed = true; // what is on disk is unknown: only a new opening can tell
            failed = true;
            transaction.rollback();
            throw e;
        }
    }

    private void commit(Transaction transaction) {
        try {
            transaction.commit();
        } catch (RuntimeException e) {
            closed = true;
            failed = true;
            journal.abandon();
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "aval.mv.db");
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

    private void requireOpen() {
        if (closed) {
            throw new Problem(Problem.Kind.REGISTER_CLOSED);
        }
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
