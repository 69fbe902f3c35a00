package ca.aval.platform.register;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.file.Disk;
import ca.aval.platform.file.LocalDisk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Registers of a few small tables of their own, in three versions, for tests of the disk. */
final class TestThings {
    static final int NEWEST = 3;
    static final SnapshotRule EVERY_SEGMENT = new SnapshotRule(1000, 50_000, 0);

    private TestThings() {}

    static Surroundings with(Disk disk, int version) {
        return with(disk, version, EVERY_SEGMENT);
    }

    static Surroundings with(Disk disk, int version, SnapshotRule rule) {
        return new Surroundings(
                disk,
                TestRegisters.clock(),
                List.of(),
                new Migrations(version, "classpath:ca/aval/platform/register/migration"),
                rule,
                new FolderPlaces(folder -> "ext4"));
    }

    static Register create(Path folder) {
        return create(folder, with(new LocalDisk(), NEWEST));
    }

    static Register create(Path folder, Surroundings with) {
        return Register.create(
                folder,
                new Register.Beginning(
                        TestRegisters.PRINCIPAL,
                        "direction",
                        TestRegisters.PASSWORD.toCharArray(),
                        TestRegisters.CHEAP),
                with);
    }

    static Register open(Path folder) {
        return open(folder, with(new LocalDisk(), NEWEST));
    }

    static Register open(Path folder, Surroundings with) {
        return Register.open(folder, "direction", TestRegisters.PASSWORD.toCharArray(), with);
    }

    /** One act that adds one thing of that label. */
    static void add(Register register, String label) {
        register.work().run(Act.of("ADD", "label=" + label), () -> insert(label));
    }

    static UUID insert(String label) {
        UUID id = UUID.randomUUID();
        change(
                "insert into thing (id, label, amount, on_day) values (?, ?, ?, ?)",
                id,
                label,
                label.length(),
                LocalDate.of(2026, 9, 2));
        return id;
    }

    static UUID insertNote(UUID thing, String words, @Nullable String document) {
        UUID id = UUID.randomUUID();
        change(
                "insert into note (id, thing_id, words, document, made_at, price, big, yes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                thing,
                words,
                document,
                OffsetDateTime.of(2026, 9, 2, 14, 15, 0, 123_000_000, ZoneOffset.UTC),
                new BigDecimal("12.50"),
                (long) words.length() << 33,
                words.isEmpty());
        return id;
    }

    /** One statement of the act that is going on. */
    static void change(String sql, @Nullable Object... values) {
        Sessions.current()
                .doWork(
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                for (int i = 0; i < values.length; i++) {
                                    statement.setObject(i + 1, values[i]);
                                }
                                if (statement.executeUpdate() != 1) {
                                    throw new SQLException("one row");
                                }
                            }
                        });
    }

    /** The labels of all things. */
    static Set<String> labels(Register register) {
        return new TreeSet<>(column(register, "select label from thing"));
    }

    static List<String> column(Register register, String sql) {
        return register.work()
                .read(
                        () -> {
                            List<String> found = new ArrayList<>();
                            Sessions.current()
                                    .doWork(
                                            connection -> {
                                                try (PreparedStatement statement =
                                                                connection.prepareStatement(sql);
                                                        ResultSet row = statement.executeQuery()) {
                                                    while (row.next()) {
                                                        found.add(row.getString(1));
                                                    }
                                                }
                                            });
                            return found;
                        });
    }

    /** What a kill at this moment would leave. */
    static Path killed(Path folder, Path to) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
