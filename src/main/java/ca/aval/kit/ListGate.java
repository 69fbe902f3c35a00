package ca.aval.kit;

/** Port: what a list passes before it leaves the program; called on the screen thread. */
public interface ListGate {
    /** Whether lists may leave at all; the person is told why when they may not. */
    boolean admits();

    /** Whether lists may leave at all, without a word. */
    boolean mayPass();

    /**
     * Lets a file be written once the person has proved who is there and it is in the journal; does
     * nothing when the person gives up.
     *
     * @param list the name of the list for the program
     * @param lines how many leave
     */
    void sheet(String list, int lines, Runnable write);

    /** The same for lines that go to the clipboard; a few of them pass freely. */
    void copy(String list, int lines, Runnable copy);
}
