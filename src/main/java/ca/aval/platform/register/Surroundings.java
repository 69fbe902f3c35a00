package ca.aval.platform.register;

import ca.aval.platform.data.Migrations;
import ca.aval.platform.file.Disk;
import ca.aval.platform.time.SchoolClock;

import java.util.List;

/**
 * What a register is opened with.
 *
 * @param rows the row classes of every store
 * @param places says which folders can hold a register
 * @param before what is done before the tables change
 * @param unwritten the failed sign-ins that no file keeps
 */
record Surroundings(
        Disk disk,
        SchoolClock clock,
        List<Class<?>> rows,
        Migrations migrations,
        SnapshotRule snapshots,
        FolderPlaces places,
        BeforeMigration before,
        UnwrittenAttempts unwritten) {
    Surroundings(
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows,
            Migrations migrations,
            SnapshotRule snapshots,
            FolderPlaces places) {
        this(
                disk,
                clock,
                rows,
                migrations,
                snapshots,
                places,
                BeforeMigration.NOTHING,
                new UnwrittenAttempts());
    }

    static Surroundings of(Disk disk, SchoolClock clock, List<Class<?>> rows) {
        return new Surroundings(
                disk,
                clock,
                List.copyOf(rows),
                Migrations.ofThisProgram(),
                SnapshotRule.NORMAL,
                FolderPlaces.ofThisComputer());
    }

    /** The same, with that done before the tables change. */
    Surroundings with(BeforeMigration other) {
        return new Surroundings(disk, clock, rows, migrations, snapshots, places, other, unwritten);
    }

    /** For copies of a register that still has an earlier version of its tables. */
    Surroundings asOf(int schema) {
        return new Surroundings(
                disk,
                clock,
                List.of(),
                new Migrations(schema, migrations.location()),
                snapshots,
                places);
    }
}
