package ca.aval.platform.data;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of what a database says: every row of every table, in the order of its key. */
final class ContentDigest {
    private final MessageDigest digest;

    private ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /**
     * The SHA-256 in hexadecimal, 64 small characters; two databases that say the same have the
     * same, however their files came about.
     */
    static String of(Connection connection) throws SQLException {
        ContentDigest content = new ContentDigest();
        Tables tables = new Tables(connection);
        for (String table : tables.names()) {
            content.text(table);
            content.rows(connection, table, tables.columns(table), tables.key(table));
        }
        return HexFormat.of().formatHex(content.digest.digest());
    }

    private void rows(Connection connection, String table, List<String> columns, List<String> key)
            throws SQLException {
        columns.forEach(this::text);
        String list = String.join("\", \"", columns);
        String order = String.join("\", \"", key.isEmpty() ? columns : key);
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select \"%s\" from \"%s\" order by \"%s\""
                                        .formatted(list, table, order))) {
            while (row.next()) {
                digest.update((byte) 'r');
                for (int i = 1; i <= columns.size(); i++) {
                    value(row.getObject(i));
                }
            }
        }
    }

    private void value(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> digest.update((byte) 0);
            case byte[] bytes -> bytes('x', bytes);
            case OffsetDateTime moment -> typed('t', moment.toInstant().toString());
            case Timestamp moment -> typed('t', moment.toInstant().toString());
            case Clob text -> typed('s', text.getSubString(1, Math.toIntExact(text.length())));
            default -> typed('s', value.toString());
        }
    }

    private void typed(char type, String text) {
        bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void text(String text) {
        typed('n', text);
    }

    private void bytes(char type, byte[] bytes) {
        digest.update(ByteBuffer.allocate(5).put((byte) type).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
