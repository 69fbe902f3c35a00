package ca.aval.platform.register;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a sudden end left of files that were being written; a password’s slot may be among them. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern NAME = Pattern.compile(".+\\.[0-9a-f-]{36}\\.tmp");

    private final Disk disk;

    Leftovers(Disk disk) {
        this.disk = disk;
    }

    /** Removes them; what cannot be removed stops no opening. Its lock is held meanwhile. */
    void sweep(RegisterFolder folder) {
        for (Path place : List.of(folder.keys(), folder.documents())) {
            try {
                in(place).forEach(disk::remove);
            } catch (IOException | UncheckedIOException | Problem e) {
                LOG.warn("an unfinished file stays: {}", ErrorCode.of(e));
            }
        }
    }

    private static List<Path> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.walk(place)) {
            return files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
