package ca.aval.app.cli;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that names pupils, one file number or id to a line. */
record NumbersFile(Path path) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The numbers in their order, without the empty lines. */
    List<String> numbers() {
        try {
            return Files.readAllLines(path).stream()
                    .map(line -> line.replace(BYTE_ORDER_MARK, "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(path.getFileName()));
        }
    }
}
