package ca.aval.app;

import ca.aval.app.cli.CommandLineRun;
import ca.aval.app.composition.NamedPlace;
import ca.aval.app.composition.Registers;
import ca.aval.app.window.AvalApplication;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.OwnObjects;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.CrashNotes;
import ca.aval.platform.problem.OwnLog;
import ca.aval.platform.settings.ComputerFolders;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.StrayFaults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Where Aval starts: the window, or a command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        OwnLog log = quiet();
        SchoolClock clock = SchoolClock.ofSystem();
        Registers registers =
                new Registers(
                        new LocalDisk(),
                        clock,
                        KeyCost.NORMAL,
                        new NamedPlace(
                                new SettingsFile(ComputerFolders.ofThisComputer().settingsFile())));
        int status =
                new CommandLineRun(
                                registers,
                                clock,
                                new SettingsFile(ComputerFolders.ofThisComputer().settingsFile()),
                                Main::openWindow)
                        .run(arguments, writer(System.out), writer(System.err));
        OpenedPapers.ofThisComputer().clear();
        if (log != null) {
            log.close();
        }
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

    /** Notes go into a file of their own; nothing of a failure is ever printed. */
    private static @Nullable OwnLog quiet() {
        OwnLog.silenceEverybody();
        StrayFaults.note(code -> System.err.println("Aval: " + code));
        System.setProperty("h2.allowedClasses", "");
        OwnObjects.guardTheProgram();
        // a picture is read in memory, not by way of the computer's temporary folder
        ImageIO.setUseCache(false);
        Path logs = ComputerFolders.ofThisComputer().logs();
        CrashNotes.shorten(logs);
        try {
            return OwnLog.in(logs);
        } catch (IOException e) {
            return null; // a full or closed disk must not keep anybody from working
        }
    }
}
