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
 */
record Surroundings(
        Disk disk,
        SchoolClock clock,
        List<Class<?>> rows,
        Migrations migrations,
        SnapshotRule snapshots,
        FolderPlaces places) {
    static Surroundings of(Disk disk, SchoolClock clock, List<Class<?>> rows) {
        return new Surroundings(
                disk,
                clock,
                List.copyOf(rows),
                Migrations.ofThisProgram(),
                SnapshotRule.NORMAL,
                FolderPlaces.ofThisComputer());
    }
}
