package ca.aval.app.window;

/** Port: what the computer says when it goes to sleep or when someone else takes its screen. */
@FunctionalInterface
interface AwaySignals {
    /**
     * Listens from now on.
     *
     * @param away called on any thread
     */
    void listen(Runnable away);
}
