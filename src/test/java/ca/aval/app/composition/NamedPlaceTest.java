package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

class NamedPlaceTest {
    @TempDir Path folder;

    @Test
    void isThatOfTheRegisterThatIsUsedHereAndOfNoOther() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        NamedPlace place = new NamedPlace(file);
        Path school = folder.resolve("school");
        assertEquals(Optional.empty(), place.apply(school));
        Path key = folder.resolve("key");
        file.write(Settings.first().withRegister(school).withSecondPlace(key));
        assertEquals(Optional.of(key), place.apply(folder.resolve("other/../school")));
        assertEquals(Optional.empty(), place.apply(folder.resolve("demonstration")));
    }
}
