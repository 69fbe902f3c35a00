package ca.aval.app.cli;

/** What a command tells the shell when it ends. */
final class Status {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int PROBLEM = 3;
    static final int NO = 4;

    private Status() {}
}
