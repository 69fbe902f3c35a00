package ca.aval.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

final class ComputerFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void windowsKeepsDataOutOfTheRoamingProfile() {
        ComputerFolders folders =
                ComputerFolders.of(
                        "Windows 11", Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming"), HOME);
        assertEquals(Path.of("local", "Aval", "data"), folders.data());
        assertEquals(Path.of("roaming", "Aval"), folders.settings());
        assertEquals(Path.of("local", "Aval", "logs"), folders.logs());
    }

    @Test
    void macHasOneFolderOfItsOwn() {
        ComputerFolders folders = ComputerFolders.of("Mac OS X", Map.of(), HOME);
        Path own = HOME.resolve("Library/Application Support/Aval");
        assertEquals(own.resolve("settings.json"), folders.settingsFile());
        assertEquals(own.resolve("data"), folders.data());
    }

    @Test
    void linuxFollowsItsVariablesAndOtherwiseTheHome() {
        assertEquals(
                HOME.resolve(".local/share/aval"),
                ComputerFolders.of("Linux", Map.of(), HOME).data());
        assertEquals(
                Path.of("conf", "aval"),
                ComputerFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "conf"), HOME).settings());
    }
}
