import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the start script into the packaged folder, with the place of the Java that built it. */
final class Launcher {
    public static void main(String[] arguments) throws IOException {
        Path bin = Files.createDirectories(Path.of(arguments[1], "bin"));
        Files.copy(Path.of(arguments[0], "aval"), bin.resolve("aval"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of(arguments[0], "aval.bat"), bin.resolve("aval.bat"), StandardCopyOption.REPLACE_EXISTING);
        bin.resolve("aval").toFile().setExecutable(true, false);
        Files.writeString(bin.resolve("java.home"), System.getProperty("java.home") + System.lineSeparator());
    }
}
