package ca.aval.platform.sheet;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a list into an Excel file, whole or not at all. */
public final class Spreadsheet {
    private static final int NAME_WITHOUT_SIGN = 2;

    private final Disk disk;

    public Spreadsheet(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes that list over what may be there; false when it was stopped, and then nothing was
     * written.
     *
     * @throws Problem of kind {@code FILE_IN_USE} while another program has the file open, and as
     *     {@link Disk#replace} otherwise
     */
    public boolean write(Path file, Sheet sheet, Watch watch) {
        if (isOpenElsewhere(file)) {
            throw inUse(file, null);
        }
        byte[] content = new Workbook(sheet, watch).content();
        if (watch.cancelled()) {
            return false;
        }
        try {
            disk.replace(file, content);
        } catch (Problem problem) {
            throw isHeld(problem) ? inUse(file, problem) : problem;
        }
        return true;
    }

    private static Problem inUse(Path file, @Nullable Throwable cause) {
        return new Problem(cause, Problem.Kind.FILE_IN_USE, String.valueOf(file.getFileName()));
    }

    /** Whether Excel or LibreOffice says by a mark beside the file that it has it open. */
    private static boolean isOpenElsewhere(Path file) {
        String name = String.valueOf(file.getFileName());
        // Excel takes the place of the first two letters of a long name
        String cut = name.substring(Math.min(NAME_WITHOUT_SIGN, name.length()));
        return Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling("~$" + cut))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"));
    }

    private static boolean isHeld(Problem problem) {
        Throwable cause = problem.getCause();
        return cause instanceof AccessDeniedException
                || cause instanceof FileSystemException refused
                        && String.valueOf(refused.getReason())
                                .toLowerCase(Locale.ROOT)
                                .contains("another process");
    }
}
