package ca.aval.app;

import ca.aval.app.cli.CommandLineRun;
import ca.aval.app.composition.Registers;
import ca.aval.app.window.AvalApplication;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.ComputerFolders;
import ca.aval.platform.time.SchoolClock;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where Aval starts: the window, or a command. */
public final class Main {
    private static final Logger OWN_LOG = Logger.getLogger("ca.aval");

    private Main() {}

    public static void main(String[] arguments) {
        quiet();
        SchoolClock clock = SchoolClock.ofSystem();
        Registers registers = new Registers(new LocalDisk(), clock, KeyCost.NORMAL);
        int status =
                new CommandLineRun(registers, clock, Main::openWindow)
                        .run(arguments, writer(System.out), writer(System.err));
        System.exit(status);
    }

    private static void openWindow(Optional<Path> data) {
        AvalApplication.open(
                data.map(folder -> new String[] {"--data=" + folder})
                        .orElseGet(() -> new String[0]));
    }

    private static PrintWriter writer(java.io.OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Libraries say nothing: their messages may hold what a row holds. */
    private static void quiet() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        System.setProperty("h2.allowedClasses", "");
        keepOwnLog();
    }

    /**
     * What Aval itself writes: codes and counts, never a name; three files of a megabyte at most.
     */
    private static void keepOwnLog() {
        try {
            Path folder = Files.createDirectories(ComputerFolders.ofThisComputer().logs());
            FileHandler file =
                    new FileHandler(folder.resolve("aval-%g.log").toString(), 1 << 20, 3, true);
            file.setFormatter(new SimpleFormatter());
            OWN_LOG.setUseParentHandlers(false);
            OWN_LOG.setLevel(Level.INFO);
            OWN_LOG.addHandler(file);
        } catch (IOException e) {
            OWN_LOG.setLevel(Level.OFF); // a full or closed disk must not keep anybody from working
        }
    }
}
