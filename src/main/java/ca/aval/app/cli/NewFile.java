package ca.aval.app.cli;

import ca.aval.platform.file.LocalDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes for a person; one that is there is not overwritten unless asked. */
record NewFile(Path path, boolean force) {
    /**
     * @param register where the register lies, in which nothing else may be written
     */
    void requireFree(Console console, Path register) throws Refusal {
        String name = String.valueOf(path.getFileName());
        if (real(path).startsWith(real(register))) {
            throw console.refusal("file.in-register", name);
        }
        if (Files.exists(path) && !force) {
            throw console.refusal("file.exists", name);
        }
    }

    /** Without the links on the way, as far as the way is there. */
    private static Path real(Path path) {
        Path there = path.toAbsolutePath().normalize();
        for (Path above = there; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                try {
                    return above.toRealPath().resolve(above.relativize(there)).normalize();
                } catch (IOException e) {
                    return there;
                }
            }
        }
        return there;
    }

    void write(byte[] content) {
        new LocalDisk().replace(path, content);
    }
}
