package ca.aval.shell;

/** Port: is told off the screen thread that a paper leaves the program, before it does. */
@FunctionalInterface
public interface PaperWatch {
    /** How it leaves. */
    enum Way {
        PRINTED,
        OPENED,
        SAVED
    }

    /**
     * @param paper what the paper is called; names no person
     * @throws ca.aval.platform.problem.Problem when it may not; it does not leave then
     */
    void leaves(Way way, String paper);
}
