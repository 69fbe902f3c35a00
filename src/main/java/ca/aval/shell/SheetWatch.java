package ca.aval.shell;

/** Port: is told off the screen thread that lines of a list leave the program. */
public interface SheetWatch {
    /**
     * Before the file is written.
     *
     * @param list the name of the list for the program
     * @throws ca.aval.platform.problem.Problem when they may not; no file is written then
     */
    void exported(String list, int lines);

    /** After they were copied for another program. */
    void copied(String list, int lines);
}
