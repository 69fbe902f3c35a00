package ca.aval.backup;

import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What was done after a backup and still lies somewhere.
 *
 * @param place the folder in which it was looked for
 */
public record Later(Path place, Beyond beyond) {
    /**
     * Looks beside the backup, then at the second place that this computer knows.
     *
     * @param second the second place; null for none
     */
    public static Later than(Restoration restoration, Path backup, @Nullable Path second) {
        Path beside = Objects.requireNonNull(backup.toAbsolutePath().getParent());
        Later here = new Later(beside, restoration.beyond(beside));
        if (second == null || here.beyond() instanceof Beyond.Acts) {
            return here;
        }
        Beyond there = restoration.beyond(second);
        return there.equals(new Beyond.Unusable(Beyond.Reason.NO_JOURNAL))
                ? here
                : new Later(second, there);
    }
}
