package ca.aval.platform.document;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.ComputerFolders;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Papers shown in the computer's own PDF reader. It needs a copy in the clear on the disk; every
 * copy is removed when the program closes, or when it next starts if a reader still held it.
 */
public final class OpenedPapers {
    /** Shows a file with the program that the computer uses for it. */
    @FunctionalInterface
    interface Reader {
        void open(Path file) throws IOException;
    }

    /** How exactly computers tell when a program began. */
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(10);

    private final Path folder;
    private final long process;
    private final Reader reader;

    /**
     * @param folder holds the copies of every running program, each under its number
     * @param process the number of this program
     */
    OpenedPapers(Path folder, long process, Reader reader) {
        this.folder = folder;
        this.process = process;
        this.reader = reader;
    }

    /** The copies of this computer's user. */
    public static OpenedPapers ofThisComputer() {
        return new OpenedPapers(
                ComputerFolders.ofThisComputer().logs().resolveSibling("papers"),
                ProcessHandle.current().pid(),
                OpenedPapers::onDesktop);
    }

    /**
     * Opens a copy of that PDF; never on the screen thread, since the reader may take its time.
     *
     * @param name of the file without ending; names no person
     * @throws Problem of kind {@code NO_READER} or {@code WRITE_FAILED}
     */
    public void open(byte[] pdf, String name) {
        Path file = write(pdf, name);
        try {
            reader.open(file);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            throw new Problem(e, Problem.Kind.NO_READER);
        }
    }

    /** Removes the copies of this program and of those that run no more, as far as possible. */
    public void clear() {
        clear(program -> isOwn(program) || isOver(program));
    }

    /** Removes what programs that run no more have left; to be called at the start. */
    public void clearLeftovers() {
        clear(program -> !isOwn(program) && isOver(program));
    }

    private boolean isOwn(Path program) {
        return program.endsWith(String.valueOf(process));
    }

    private void clear(Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> programs = Files.list(folder)) {
            programs.filter(which).forEach(OpenedPapers::remove);
        } catch (IOException e) {
            // the next start tries again
        }
    }

    private static boolean isOver(Path program) {
        String number = String.valueOf(program.getFileName());
        return !number.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(number))
                        .map(running -> isYounger(running, program))
                        .orElse(true);
    }

    /** Whether another program has been given the number since: the one of the copies is over. */
    private static boolean isYounger(ProcessHandle running, Path copies) {
        try {
            Instant made = Files.getLastModifiedTime(copies, LinkOption.NOFOLLOW_LINKS).toInstant();
            return running.info()
                    .startInstant()
                    .map(start -> start.isAfter(made.plus(CLOCK_GRAIN)))
                    .orElse(false);
        } catch (IOException e) {
            return false; // the next start tries again
        }
    }

    private Path write(byte[] pdf, String name) {
        Path own = folder.resolve(String.valueOf(process));
        try {
            Files.createDirectories(folder);
            closeToOthers(folder);
            Files.createDirectories(own);
            closeToOthers(own);
            // a folder each, as a reader may hold the copy opened before under the same name
            Path file = Files.createTempDirectory(own, "").resolve(name + ".pdf");
            return Files.write(file, pdf);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, own.toString());
        }
    }

    /** On Windows the folder lies in the user's own, which is closed to others already. */
    private static void closeToOthers(Path own) throws IOException {
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void remove(Path program) {
        try (Stream<Path> all = Files.walk(program)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                removeOne(path);
            }
        } catch (IOException e) {
            // the next start tries again
        }
    }

    /** One that stays keeps its folder, but none of the others. */
    private static void removeOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // a reader still holds it, or it lies above one: the next start tries again
        }
    }

    private static void onDesktop(Path file) throws IOException {
        if (!Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new UnsupportedOperationException("no desktop");
        }
        Desktop.getDesktop().open(file.toFile());
    }
}
