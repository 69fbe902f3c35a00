package ca.aval.backup.ui;

import ca.aval.backup.BackupActs;
import ca.aval.backup.BackupPast;
import ca.aval.backup.FollowedJournal;
import ca.aval.backup.ListBackups;
import ca.aval.backup.TakenBack;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.KeptBackup;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was found when one last looked at the backups.
 *
 * @param left what the second place has that did not come back; null while that is not known
 */
record Seen(
        ListBackups.Shelves shelves,
        BackupPast past,
        FollowedJournal.Following following,
        @Nullable Left left) {
    /** What a second place has that did not come back with a backup, which stays as it is. */
    record Left(Path second, TakenBack taken, Beyond beyond) {}

    /**
     * Looks at everything.
     *
     * @param second the second place; null for none
     * @param before what was found the time before; null the first time
     */
    static Seen look(
            BackupActs acts,
            @Nullable Path second,
            BackupPast past,
            FollowedJournal.Following following,
            @Nullable Seen before) {
        TakenBack taken = past.restored();
        @Nullable Left left = null;
        if (second != null && taken != null) {
            Left known = before == null ? null : before.left();
            left =
                    known != null && known.second().equals(second) && known.taken().equals(taken)
                            ? known
                            : acts.beyond()
                                    .look(second, taken)
                                    .map(beyond -> new Left(second, taken, beyond))
                                    .orElse(null);
        }
        return new Seen(acts.list().list(second), past, following, left);
    }

    /** The newest proved backup, of the second place where it has one. */
    Optional<KeptBackup> newestForDrill() {
        return shelves.backups().stream()
                .filter(listed -> listed.backup().isProved())
                .sorted((a, b) -> Boolean.compare(b.second(), a.second()))
                .map(ListBackups.Listed::backup)
                .findFirst();
    }
}
