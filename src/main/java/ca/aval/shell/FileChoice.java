package ca.aval.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for a file or a folder, as the computer asks. */
public interface FileChoice {
    /**
     * @param kind what the files are, in words
     * @param endings such as {@code *.csv}
     */
    Optional<Path> toRead(String title, String kind, List<String> endings);

    /**
     * @param name proposed
     */
    Optional<Path> toWrite(String title, String kind, String ending, String name);

    Optional<Path> folder(String title);
}
