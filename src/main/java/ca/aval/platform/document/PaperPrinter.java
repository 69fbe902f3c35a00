package ca.aval.platform.document;

import java.util.List;
import java.util.Optional;

/** Port: the printers of this computer. */
public interface PaperPrinter {
    /** On which sides of a sheet pages go. */
    enum Sides {
        ONE,
        /** Turned as a book is. */
        BOTH,
        /** Turned as a pad is. */
        BOTH_SHORT_EDGE
    }

    /**
     * How papers are printed.
     *
     * @param copies 1 or more
     * @param tray one of {@link PaperPrinter#trays}; empty for the one that the printer chooses
     */
    record Wishes(Sides sides, int copies, Optional<String> tray) {
        public Wishes {
            if (copies < 1) {
                throw new IllegalArgumentException("no copy at all: " + copies);
            }
        }

        /** One copy from the usual tray. */
        public static Wishes of(Sides sides) {
            return new Wishes(sides, 1, Optional.empty());
        }
    }

    /** The names of the printers, in the computer's order; empty when none is installed. */
    List<String> names();

    /** The name of the printer that the computer uses unless told otherwise. */
    Optional<String> usual();

    /** The names of the trays of that printer; empty when it tells of none or is gone. */
    List<String> trays(String printer);

    /** The same, one copy from the usual tray. */
    default boolean print(
            byte[] pdf, String printer, Sides sides, String title, Progress progress) {
        return print(pdf, printer, Wishes.of(sides), title, progress);
    }

    /**
     * Sends a PDF to a printer at its true size.
     *
     * @param title what the print queue shows; names no person
     * @param progress counts pages; pages already sent may still come out after a cancel
     * @return whether the whole document was sent; false when the person cancelled
     * @throws ca.aval.platform.problem.Problem of kind {@code PRINTER_FAILED} when the printer is
     *     gone or refuses
     */
    boolean print(byte[] pdf, String printer, Wishes wishes, String title, Progress progress);
}
