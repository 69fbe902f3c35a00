package ca.aval.platform.data;

import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.sql.DataSource;

/** The embedded database of a register: the place where Aval asks questions. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final JdbcConnectionPool pool;
    private final DataSource proxied;

    /** How a database file is opened. */
    private enum Access {
        /** It must be there. */
        OPEN(";IFEXISTS=TRUE"),
        /** It is made when it is not there. */
        MAKE(";IFEXISTS=FALSE"),
        /** It must be there, and no byte of it is changed. */
        LOOK(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String setting;

        Access(String setting) {
            this.setting = setting;
        }
    }

    private Database(Path file, byte[] key, Access access) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + file.toAbsolutePath().toString().replace(";", "\\;")
                        + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;AUTO_SERVER=FALSE"
                        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                        + access.setting);
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
        return new Database(file, key, Access.OPEN);
    }

    /** Makes an empty database file. */
    public static Database make(Path file, byte[] key) {
        return new Database(file, key, Access.MAKE);
    }

    /** Opens the database file, which must be there, without changing a byte of it. */
    public static Database look(Path file, byte[] key) {
        return new Database(file, key, Access.LOOK);
    }

    /** Brings the tables up to that version. */
    public void migrate(Migrations migrations, int version) {
        migrations.run(pool, version);
    }

    /** Whether the tables are as those row classes say. */
    public boolean fits(List<Class<?>> rows) {
        try (SessionFactory checked = sessions(rows)) {
            return checked.isOpen();
        } catch (HibernateException e) {
            LOG.warn("the tables are not as the rows say: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** How many rows each table has, by its name. */
    public Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new Tables(connection).names()) {
                try (ResultSet row =
                        statement.executeQuery("select count(*) from \"%s\"".formatted(table))) {
                    counts.put(table, row.next() ? row.getLong(1) : 0);
                }
            }
        }
        return counts;
    }

    /**
     * Every row that acts wrote, its values as the journal keeps them, by column in small letters.
     */
    public void rows(EachRow each) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Tables tables = new Tables(connection);
            for (String table : tables.names()) {
                if (!table.equalsIgnoreCase("register_position")) {
                    tables.rows(table, each);
                }
            }
        }
    }

    /** Receives rows. */
    public interface EachRow {
        void row(String table, Map<String, @Nullable Object> values);
    }

    /** The names of the documents that its rows speak of. */
    public Set<String> documents() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            Tables tables = new Tables(connection);
            for (String table : tables.names()) {
                for (String column : tables.documentColumns(table)) {
                    try (ResultSet row =
                            statement.executeQuery(
                                    "select distinct \"%2$s\" from \"%1$s\" where \"%2$s\" is not null"
                                            .formatted(table, column))) {
                        while (row.next()) {
                            names.add(row.getString(1));
                        }
                    }
                }
            }
        }
        return names;
    }

    /** The columns in which {@link #documents} looks. */
    public DocumentColumns documentColumns() {
        try (Connection connection = pool.getConnection()) {
            Tables tables = new Tables(connection);
            Map<String, Set<String>> columns = new TreeMap<>();
            for (String table : tables.names()) {
                Set<String> found = new TreeSet<>();
                tables.documentColumns(table)
                        .forEach(column -> found.add(column.toLowerCase(Locale.ROOT)));
                columns.put(table.toLowerCase(Locale.ROOT), found);
            }
            return new DocumentColumns(columns);
        } catch (SQLException e) {
            throw new Problem(e, Problem.Kind.REGISTER_DAMAGED, "aval.mv.db");
        }
    }

    /**
     * Writes a copy of the database, packed, while it is open.
     *
     * @param zip a file that is not there
     */
    public void backUpTo(Path zip) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toAbsolutePath().toString());
            backup.execute();
        }
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
