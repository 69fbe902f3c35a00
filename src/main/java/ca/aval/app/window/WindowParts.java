package ca.aval.app.window;

import ca.aval.app.composition.Registers;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ErrorListener;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.FileChoice;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * What the window is put together from.
 *
 * @param folder where the register is, or will be
 * @param demonstration makes the demonstration school; null while there is none
 * @param demonstrationFolder where the demonstration school is put
 * @param files asks the person for files, before that window
 * @param work makes what carries out work, given where failures are told
 */
public record WindowParts(
        Registers registers,
        SchoolClock clock,
        SettingsFile settings,
        Path folder,
        @Nullable DemonstrationMaker demonstration,
        Path demonstrationFolder,
        Function<Stage, FileChoice> files,
        Function<ErrorListener, WorkRunner> work) {}
