package ca.aval.platform.data;

import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** The embedded database of a register: the place where Aval asks questions. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final JdbcConnectionPool pool;
    private final DataSource proxied;

    private Database(Path file, byte[] key, boolean make) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + file.toAbsolutePath().toString().replace(";", "\\;")
                        + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;AUTO_SERVER=FALSE"
                        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;IFEXISTS="
                        + (make ? "FALSE" : "TRUE"));
        source.setUser("aval");
        source.setPasswordChars((HexFormat.of().formatHex(key) + " aval").toCharArray());
        pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(8);
        proxied = ProxyDataSourceBuilder.create(pool).listener(new Capture()).build();
    }

    /**
     * Opens the database file, which must be there.
     *
     * @param file without its ending {@code .mv.db}
     * @param key 32 bytes
     */
    public static Database open(Path file, byte[] key) {
        return new Database(file, key, false);
    }

    /** Makes an empty database file. */
    public static Database make(Path file, byte[] key) {
        return new Database(file, key, true);
    }

    /** Brings the tables up to that version. */
    public void migrate(int version) {
        Migrations.run(pool, version);
    }

    /** How far into the journal this database goes. */
    public JournalPosition position() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select sequence_number, chain_hash from register_position")) {
            return row.next() ? new JournalPosition(row.getLong(1), row.getString(2)) : NOWHERE;
        }
    }

    private static final JournalPosition NOWHERE = new JournalPosition(0, "0".repeat(64));

    static void moveTo(Connection connection, JournalPosition position) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update register_position set sequence_number = ?, chain_hash = ?")) {
            update.setLong(1, position.sequence());
            update.setString(2, position.hash());
            if (update.executeUpdate() != 1) {
                throw new SQLException("the database has no journal position");
            }
        }
    }

    /**
     * The fingerprint of everything it says, in hexadecimal, 64 small characters; to be taken while
     * no act is going on.
     */
    public String contentDigest() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return ContentDigest.of(connection);
        }
    }

    /** Writes again what the journal kept. */
    public Replay replay() throws SQLException {
        return new Replay(pool.getConnection());
    }

    /**
     * Hibernate over this database, for those row classes; it checks that the tables are as they
     * say.
     */
    SessionFactory sessions(List<Class<?>> rows) {
        Configuration configuration = new Configuration();
        rows.forEach(configuration::addAnnotatedClass);
        Map<String, Object> settings =
                Map.of(
                        "jakarta.persistence.nonJtaDataSource", proxied,
                        "hibernate.hbm2ddl.auto", "validate",
                        "hibernate.jdbc.batch_size", "200",
                        "hibernate.jdbc.time_zone", "UTC",
                        "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP_UTC",
                        "hibernate.boot.allow_jdbc_metadata_access", "false",
                        "hibernate.dialect", "org.hibernate.dialect.H2Dialect");
        StandardServiceRegistryBuilder registry = new StandardServiceRegistryBuilder();
        settings.forEach(registry::applySetting);
        return configuration.buildSessionFactory(registry.build());
    }

    /**
     * Lets go of a database that could not be used; what is on disk is looked at anew next time.
     */
    public void abandon() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.warn("the database was let go of unasked: {}", e.getSQLState());
        } finally {
            pool.dispose();
        }
    }

    /**
     * Closes the database file; nothing is written afterwards.
     *
     * @throws Problem of kind {@code WRITE_FAILED}
     */
    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "aval.mv.db");
        } finally {
            pool.dispose();
        }
    }
}
