package ca.aval.platform.document;

import java.util.List;
import java.util.Optional;

/** Port: the printers of this computer. */
public interface PaperPrinter {
    /** On which sides of a sheet pages go. */
    enum Sides {
        ONE,
        BOTH
    }

    /** The names of the printers, in the computer's order; empty when none is installed. */
    List<String> names();

    /** The name of the printer that the computer uses unless told otherwise. */
    Optional<String> usual();

    /**
     * Sends a PDF to a printer at its true size.
     *
     * @param title what the print queue shows; names no person
     * @param progress counts pages; pages already sent may still come out after a cancel
     * @return whether the whole document was sent; false when the person cancelled
     * @throws ca.aval.platform.problem.Problem of kind {@code PRINTER_FAILED} when the printer is
     *     gone or refuses
     */
    boolean print(byte[] pdf, String printer, Sides sides, String title, Progress progress);
}
