package ca.aval.app.composition;

import ca.aval.platform.register.Register;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The program that is killed: opens the register, acts, and says each act once it is acknowledged.
 * Started with the folder, a seed, how many acts before it closes, and whether it prints forms.
 */
final class CrashChild {
    static final String OPEN = "OPEN";
    static final String ACKNOWLEDGED = "ACK ";
    static final String CLOSING = "CLOSING";
    static final String CLOSED = "CLOSED";

    private CrashChild() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        int acts = Integer.parseInt(arguments[2]);
        boolean papers = Boolean.parseBoolean(arguments[3]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OpenRegister register =
                Register.isIn(folder) ? CrashSchool.open(folder) : CrashSchool.make(folder);
        out.println(OPEN);
        CrashActs next = new CrashActs(register, random);
        for (int i = 0; i < acts; i++) {
            String done = next.next(papers);
            out.println(ACKNOWLEDGED + register.journal().head() + " " + done);
        }
        out.println(CLOSING);
        register.close();
        out.println(CLOSED);
    }
}
