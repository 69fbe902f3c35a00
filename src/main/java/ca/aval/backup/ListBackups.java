package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What backups there are, here and at the second place. */
public final class ListBackups {
    private final Guard guard;
    private final Backups backups;

    public ListBackups(Guard guard, Backups backups) {
        this.guard = guard;
        this.backups = backups;
    }

    /** The backups, newest first. */
    public Shelves list(@Nullable Path second) {
        guard.require(Permission.BACK_UP);
        List<Listed> listed = new ArrayList<>();
        backups.own().backups().forEach(backup -> listed.add(new Listed(backup, false)));
        boolean there = false;
        boolean sameDevice = false;
        if (second != null) {
            SecondPlace place = backups.second(second);
            there = isUsable(place);
            if (there) {
                sameDevice = place.isOnSameDevice();
                place.shelf().backups().forEach(b -> listed.add(new Listed(b, true)));
            }
        }
        listed.sort(Comparator.comparing((Listed l) -> l.backup().at()).reversed());
        return new Shelves(listed, there, sameDevice);
    }

    private static boolean isUsable(SecondPlace place) {
        try {
            place.require();
            return true;
        } catch (Problem problem) {
            return false;
        }
    }

    /**
     * A backup and where it is.
     *
     * @param second whether it lies at the second place
     */
    public record Listed(KeptBackup backup, boolean second) {}

    /**
     * Every backup within reach.
     *
     * @param secondIsThere whether the second place can be used now
     * @param sameDevice whether it would be lost with the register
     */
    public record Shelves(List<Listed> backups, boolean secondIsThere, boolean sameDevice) {
        public Shelves {
            backups = List.copyOf(backups);
        }
    }
}
