package ca.aval.platform.data;

import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.journal.RowImage;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes acts of the journal into a database that lacks them, each whole with its position. */
public final class Replay implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Replay(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /**
     * Does one act again.
     *
     * @throws SQLException when a row is not as it was then; nothing of the act is kept
     */
    public void act(ActRecord act, JournalPosition position) throws SQLException {
        try {
            for (RowImage row : act.rows()) {
                write(row);
            }
            Database.moveTo(connection, position);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Says that the database goes that far, where only records without acts follow. */
    public void end(JournalPosition position) throws SQLException {
        Database.moveTo(connection, position);
        connection.commit();
    }

    private void write(RowImage row) throws SQLException {
        String sql = sql(row);
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        int place = 1;
        for (Map<String, @Nullable Object> part : List.of(row.values(), row.key())) {
            for (Object value : part.values()) {
                statement.setObject(place++, SqlValues.toSql(value));
            }
        }
        if (statement.executeUpdate() != 1) {
            throw new SQLException("a row of " + row.table() + " is not as it was");
        }
    }

    private static String sql(RowImage row) {
        return switch (row.operation()) {
            case INSERT ->
                    "insert into %s (%s) values (%s)"
                            .formatted(
                                    row.table(),
                                    String.join(", ", row.values().keySet()),
                                    String.join(
                                            ", ",
                                            row.values().keySet().stream().map(c -> "?").toList()));
            case UPDATE ->
                    "update %s set %s where %s"
                            .formatted(
                                    row.table(),
                                    list(row.values(), ", "),
                                    list(row.key(), " and "));
            case DELETE ->
                    "delete from %s where %s".formatted(row.table(), list(row.key(), " and "));
        };
    }

    private static String list(Map<String, @Nullable Object> columns, String between) {
        StringJoiner joined = new StringJoiner(between);
        columns.keySet().forEach(column -> joined.add(column + " = ?"));
        return joined.toString();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.setAutoCommit(true);
        connection.close();
    }
}
