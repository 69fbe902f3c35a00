package ca.aval.app.ui;

import ca.aval.shell.FileChoice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Someone who never chooses a file. */
public final class NoFiles implements FileChoice {
    @Override
    public Optional<Path> toRead(String title, String kind, List<String> endings) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toWrite(String title, String kind, String ending, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
