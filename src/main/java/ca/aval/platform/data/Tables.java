package ca.aval.platform.data;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the tables of a database are called, as it names them itself; without the migrations' own.
 */
record Tables(Connection connection) {
    private static final int NAME_OF_A_DOCUMENT = 64;

    /** Every table, in the order of the alphabet. */
    List<String> names() throws SQLException {
        return ask(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' and"
                        + " table_type = 'BASE TABLE' and lower(table_name) not like 'flyway%'"
                        + " order by table_name");
    }

    /** The columns of a table, in the order of the alphabet. */
    List<String> columns(String table) throws SQLException {
        return ask(
                "select column_name from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and table_name = ? order by column_name",
                table);
    }

    /** The columns of its primary key, in their order; none when it has no key. */
    List<String> key(String table) throws SQLException {
        return ask(
                "select u.column_name from information_schema.table_constraints c join"
                        + " information_schema.key_column_usage u on u.constraint_name ="
                        + " c.constraint_name and u.table_name = c.table_name where"
                        + " c.constraint_type = 'PRIMARY KEY' and c.table_schema = 'PUBLIC' and"
                        + " c.table_name = ? order by u.ordinal_position",
                table);
    }

    /**
     * The columns that name a document of the vault: text of exactly 64 characters, but for those
     * that say by their name that they are a digest.
     */
    List<String> documentColumns(String table) throws SQLException {
        return ask(
                        "select column_name from information_schema.columns where table_schema ="
                                + " 'PUBLIC' and table_name = ? and character_maximum_length = "
                                + NAME_OF_A_DOCUMENT
                                + " order by column_name",
                        table)
                .stream()
                .filter(column -> !isADigest(column.toLowerCase(Locale.ROOT)))
                .toList();
    }

    void rows(String table, Database.EachRow each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from \"%s\"".formatted(table))) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                Map<String, @Nullable Object> values = new HashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    values.put(
                            columns.getColumnName(i).toLowerCase(Locale.ROOT),
                            SqlValues.kept(row.getObject(i)));
                }
                each.row(table.toLowerCase(Locale.ROOT), values);
            }
        }
    }

    private static boolean isADigest(String column) {
        return column.endsWith("sha256") || column.endsWith("hash") || column.endsWith("digest");
    }

    private List<String> ask(String sql, String... values) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(row.getString(1));
                }
            }
        }
        return answers;
    }
}
