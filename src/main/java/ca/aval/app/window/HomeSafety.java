package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.HomeFigures;
import ca.aval.backup.BackupPast;
import ca.aval.kit.LiveSettings;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** Looks how the backups stand; off the screen thread, and without touching the second place. */
final class HomeSafety {
    /** Twice a year. */
    private static final int DAYS_BETWEEN_DRILLS = 182;

    private final OpenRegister register;
    private final LiveSettings settings;

    HomeSafety(OpenRegister register, LiveSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    HomeFigures.Safety now() {
        if (!register.guard().may(Permission.BACK_UP)) {
            return HomeFigures.Safety.NOTHING;
        }
        BackupPast past = register.backups().past();
        Instant first = past.first();
        Instant newest = register.backups().newest().map(KeptBackup::at).orElse(first);
        Instant drill = past.drill() == null ? first : past.drill();
        boolean onlyHere = settings.settings().get().secondPlace() == null;
        return new HomeFigures.Safety(days(newest), days(drill) > DAYS_BETWEEN_DRILLS, onlyHere);
    }

    private int days(@Nullable Instant since) {
        return since == null
                ? 0
                : (int) Math.max(0, Duration.between(since, register.clock().now()).toDays());
    }
}
