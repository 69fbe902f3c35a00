package ca.aval.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the virtual machine writes when it crashes: it repeats words of failures and of the memory,
 * so that only the kind of the crash and its places are kept.
 */
public final class CrashNotes {
    private static final String FILES = "crash-*.log";

    /** Heads, the signal, and the frames of the stack, whose first letter tells their kind. */
    private static final Pattern KEPT = Pattern.compile("(?:#|siginfo:|vm_info:|---|[jJvVCA]  ).*");

    private CrashNotes() {}

    /** Shortens those in that folder; one that cannot be written is tried at the next start. */
    public static void shorten(Path folder) {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : notes) {
                // written in whatever set of characters the computer uses
                List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
                List<String> kept =
                        all.stream().filter(line -> KEPT.matcher(line).matches()).toList();
                if (kept.size() < all.size()) {
                    Files.write(file, kept, StandardCharsets.ISO_8859_1);
                }
            }
        } catch (IOException e) {
            // the next start tries again
        }
    }
}
