package ca.aval.platform.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * A short code for a fault of the program that a person can read over the phone: the same fault has
 * the same code, and no code says anything of anyone.
 */
public final class ErrorCode {
    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY34679";
    private static final int FRAMES = 4;

    private ErrorCode() {}

    /** Six characters in two groups, without those that sound or look alike. */
    public static String of(Throwable failure) {
        List<String> places = new ArrayList<>();
        Throwable root = root(failure);
        places.add(root.getClass().getName());
        for (StackTraceElement frame : root.getStackTrace()) {
            if (places.size() <= FRAMES) {
                places.add(frame.getClassName() + "." + frame.getMethodName());
            }
        }
        long rest = Integer.toUnsignedLong(places.hashCode());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(i == 3 ? "-" : "").append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return code.toString();
    }

    /** Where the fault happened, for the log: kinds and places, never a message that may name. */
    public static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append("    ").append(frame).append('\n');
            }
        }
        return trace.toString();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
