package ca.aval.platform.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Aval's own notes: codes, kinds, places and counts, never a name. Libraries say nothing, since
 * their messages may hold what a row holds.
 */
public final class OwnLog implements AutoCloseable {
    /** How large one file becomes, in bytes, before the next is begun. */
    public static final int LARGEST = 1 << 20;

    /** How many files are kept, the newest being number 0. */
    public static final int FILES = 10;

    private static final String OWN = "ca.aval";

    // held here: a logger that nobody holds forgets where it writes
    private final Logger logger = Logger.getLogger(OWN);
    private final FileHandler file;

    private OwnLog(FileHandler file) {
        this.file = file;
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.INFO);
        logger.addHandler(file);
    }

    /** Silences everybody from the beginning of the program on. */
    public static void silenceEverybody() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    /**
     * Writes the notes into that folder, which is made when it is not there.
     *
     * @throws IOException when the folder cannot be written; the notes then go nowhere
     */
    public static OwnLog in(Path folder) throws IOException {
        Files.createDirectories(folder);
        String names = folder.resolve("aval-%g.log").toString();
        FileHandler file = new FileHandler(names, LARGEST, FILES, true);
        file.setFormatter(new Plain());
        return new OwnLog(file);
    }

    @Override
    public void close() {
        logger.removeHandler(file);
        file.close();
    }

    /** One line for each note; of a failure the kinds and places, never its message. */
    static final class Plain extends Formatter {
        private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

        @Override
        public String format(LogRecord note) {
            Throwable thrown = note.getThrown();
            String trace = thrown == null ? "" : ErrorCode.trace(thrown);
            return DateTimeFormatter.ISO_INSTANT.format(
                            note.getInstant().atOffset(ZoneOffset.UTC).withNano(0))
                    + " "
                    + note.getLevel().getName()
                    + " "
                    + note.getLoggerName()
                    + " "
                    + CONTROL.matcher(formatMessage(note)).replaceAll(" ").strip()
                    + "\n"
                    + trace;
        }
    }
}
