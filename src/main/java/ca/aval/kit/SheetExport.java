package ca.aval.kit;

import ca.aval.platform.sheet.Sheet;

/** Port: makes an Excel file of a list, wherever the person wants it. */
@FunctionalInterface
public interface SheetExport {
    /**
     * Asks for a place and writes; to be called on the screen thread.
     *
     * @param list the name of the list for the program
     */
    void export(String list, Sheet sheet);
}
