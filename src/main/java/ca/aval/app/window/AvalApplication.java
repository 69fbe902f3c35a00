package ca.aval.app.window;

import ca.aval.app.composition.NamedPlace;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.demo.DemonstrationSchool;
import ca.aval.kit.Fonts;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.ComputerFolders;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.DeskWork;
import ca.aval.platform.work.ErrorListener;
import ca.aval.platform.work.ScreenFaults;
import ca.aval.platform.work.ScreenTurn;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.SystemFileChoice;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The desktop program; {@code --data=FOLDER} chooses another register than the usual one. */
public final class AvalApplication extends Application {
    private @Nullable DeskWork desk;

    /** Shows the window and comes back when it was closed. */
    public static void open(String... arguments) {
        launch(AvalApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        try {
            Fonts.load();
            OpenedPapers.ofThisComputer().clearLeftovers();
            AvalWindow window = new AvalWindow(stage, parts());
            ScreenFaults.tell(window.failures());
            window.show();
            new DesktopSignals().listen(ScreenTurn.of(window::lockAway));
        } catch (RuntimeException | Error e) {
            new StartFault(Language.ofSystem()).show(e);
            throw e;
        }
    }

    @Override
    public void stop() {
        DeskWork work = desk;
        if (work != null) {
            work.close();
        }
        OpenedPapers.ofThisComputer().clear();
    }

    private WindowParts parts() {
        ComputerFolders folders = ComputerFolders.ofThisComputer();
        Map<String, String> named = getParameters().getNamed();
        String data = named.get("data");
        SchoolClock clock = SchoolClock.ofSystem();
        SettingsFile settings = new SettingsFile(folders.settingsFile());
        Registers registers =
                new Registers(new LocalDisk(), clock, KeyCost.NORMAL, new NamedPlace(settings));
        return new WindowParts(
                registers,
                clock,
                settings,
                data == null ? folders.data() : Path.of(data),
                folder -> demonstration(registers, clock, folder),
                folders.logs().resolveSibling("demonstration"),
                SystemFileChoice::new,
                this::work);
    }

    /** A fresh demonstration school each time, so that whoever tries something begins anew. */
    private static OpenRegister demonstration(Registers registers, SchoolClock clock, Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve(String.valueOf(number)))) {
            number++;
        }
        return new DemonstrationSchool(registers, clock)
                .make(folder.resolve(String.valueOf(number)), 1)
                .register();
    }

    private WorkRunner work(ErrorListener errors) {
        DeskWork made = DeskWork.forScreen(errors);
        desk = made;
        return made;
    }
}
