package ca.aval.app.cli;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.file.SecretFile;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes for a person; one that is there is not overwritten unless asked. */
record NewFile(Path path, boolean force) {
    /**
     * @param register where the register lies, in which nothing else may be written
     */
    void requireFree(Console console, Path register) throws Refusal {
        String name = String.valueOf(path.getFileName());
        if (new SecretFile(path).isIn(register)) {
            throw console.refusal("file.in-register", name);
        }
        if (Files.exists(path) && !force) {
            throw console.refusal("file.exists", name);
        }
    }

    void write(byte[] content) {
        new LocalDisk().replace(path, content);
    }
}
