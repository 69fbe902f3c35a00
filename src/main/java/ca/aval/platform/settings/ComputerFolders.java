package ca.aval.platform.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where each kind of computer wants a program to keep its things. On Windows the data stays out of
 * the roaming profile, because a register copied while it is open is a damaged register.
 *
 * @param data where a register is put unless another folder is chosen
 * @param settings where the settings of one user are
 * @param logs where the program's own notes go; they name no one
 */
public record ComputerFolders(Path data, Path settings, Path logs) {
    /**
     * The folders by the conventions of that system.
     *
     * @param system the name the system gives itself, such as {@code Windows 11}
     * @param environment the variables that may move the folders elsewhere
     */
    public static ComputerFolders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            return new ComputerFolders(
                    local.resolve("Aval").resolve("data"),
                    roaming.resolve("Aval"),
                    local.resolve("Aval").resolve("logs"));
        }
        if (name.startsWith("mac")) {
            Path own = home.resolve("Library/Application Support/Aval");
            return new ComputerFolders(own.resolve("data"), own, home.resolve("Library/Logs/Aval"));
        }
        Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new ComputerFolders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("aval"),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("aval"),
                state.resolve("aval").resolve("logs"));
    }

    /** The folders of the computer on which Aval runs. */
    public static ComputerFolders ofThisComputer() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")));
    }

    /** The file that keeps the settings. */
    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
