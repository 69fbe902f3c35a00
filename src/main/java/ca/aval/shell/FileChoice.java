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
     * The same for several files at once; none when the person chose nothing.
     *
     * @param kind what the files are, in words
     * @param endings such as {@code *.csv}
     */
    default List<Path> severalToRead(String title, String kind, List<String> endings) {
        return toRead(title, kind, endings).stream().toList();
    }

    /**
     * @param name proposed
     */
    Optional<Path> toWrite(String title, String kind, String ending, String name);

    Optional<Path> folder(String title);
}
