package ca.aval.app.composition;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.SettingsFile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the backups of the register that this computer uses go too; those of others go nowhere. */
public record NamedPlace(SettingsFile file) implements Function<Path, Optional<Path>> {
    @Override
    public Optional<Path> apply(Path register) {
        Settings kept = file.read();
        return Optional.ofNullable(kept.register())
                .filter(own -> whole(own).equals(whole(register)))
                .flatMap(own -> Optional.ofNullable(kept.secondPlace()));
    }

    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
