package ca.aval.app.cli;

import ca.aval.platform.file.LocalDisk;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes for a person; one that is there is not overwritten unless asked. */
record NewFile(Path path, boolean force) {
    void requireFree(Console console) throws Refusal {
        if (Files.exists(path) && !force) {
            throw console.refusal("file.exists", String.valueOf(path.getFileName()));
        }
    }

    void write(byte[] content) {
        new LocalDisk().replace(path, content);
    }
}
