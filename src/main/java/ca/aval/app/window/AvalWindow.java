package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.ClosingView;
import ca.aval.app.ui.Door;
import ca.aval.app.ui.SignInView;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.ToolkitLanguage;
import ca.aval.kit.Words;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Failures;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** The window from its first screen to its closing: signing in, a first opening, the register. */
public final class AvalWindow {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private static final KeyCombination LOCK =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final Duration LONGEST_UNSEEN = Duration.ofMinutes(1);

    private final Stage stage;
    private final Look look;
    private final WindowParts parts;
    private final LiveSettings settings;
    private final Words words;
    private final Words shell;
    private LiveSettings screen;
    private final Failures failures;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final WorkRunner work;
    private final RegisterDoor door;
    private final LockCover cover;
    private final Attendance attendance;
    private @Nullable MainWindow open;
    private @Nullable OnceADay day;
    private boolean leaving;

    /** To be made on the screen thread. */
    public AvalWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
        settings = new LiveSettings(parts.settings().read(), this::keep);
        ToolkitLanguage.follow(settings.language());
        screen = settings.ofOneScreen();
        words = Words.of(Door.class, "screens", settings.language());
        shell = Words.of(ShellView.class, "shell", settings.language());
        look = new Look(settings);
        dialogs = new Dialogs(stage, look, shell);
        ProblemTexts problems = new ProblemTexts();
        failures =
                new Failures(
                        dialogs,
                        shell,
                        problem -> problems.sentence(settings.language().getValue(), problem));
        work = parts.work().apply(failures);
        files = parts.files().apply(stage);
        door = new RegisterDoor(parts, settings, this::enter);
        cover = new LockCover(stage, look);
        attendance =
                new Attendance(
                        new IdleWatch(
                                parts.clock(),
                                () -> settings.settings().get().lockAfter(),
                                this::lockAway),
                        new SleepWatch(
                                parts.clock(),
                                System::nanoTime,
                                Duration.ofSeconds(Attendance.LOOK),
                                LONGEST_UNSEEN,
                                this::lockAway),
                        this::lookAround);
        stage.setTitle("Aval");
        stage.setOnHidden(event -> attendance.end());
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    leaveIfMay(stage::close);
                });
    }

    /** Where every failure is told. */
    public Failures failures() {
        return failures;
    }

    /** Shows the first screen at once; the register opens behind it. */
    public void show() {
        begin();
        stage.show();
        attendance.begin();
    }

    private void begin() {
        front().begin();
    }

    /** The first screens, in the settings of a screen of their own. */
    private FrontScreens front() {
        return new FrontScreens(
                nextScreen(), parts, work, door, files, this::put, this::restore, this::front);
    }

    /** Takes a register back from a backup, in the place where one would be made. */
    private void restore() {
        LiveSettings here = nextScreen();
        RestoreScreen screen = new RestoreScreen(parts, work, files, here, this::begin);
        put(screen.root(), 560, 720);
        screen.focus();
    }

    private void enter(OpenRegister register, Door.Start start) {
        LiveSettings here = nextScreen();
        OpenWindow window = new OpenWindow(register, work, here, dialogs, files, new Navigator());
        MainWindow main = new MainWindow(window, this::lock);
        open = main;
        main.takeKeys(put(main.root(), 1366, 768));
        main.go(start);
        main.tellOpening();
        if (!door.isDemonstration()) {
            BackupPages.follow(window);
            day = new OnceADay(parts.clock(), () -> BackupPages.begin(window));
            day.look();
        }
    }

    /**
     * Locks because nobody is there any more, the computer slept, or someone else took its screen.
     * An invented school has nothing to cover: words that closing would drop keep it open.
     */
    public void lockAway() {
        MainWindow main = open;
        if (main != null && door.isDemonstration() && main.holdsUnkept()) {
            return;
        }
        lock();
    }

    /** The same as {@link #leave}, unless the person stays with words that are not kept. */
    private void leaveIfMay(Runnable then) {
        MainWindow main = open;
        if (leaving || main == null || main.mayLeave()) {
            leave(then);
        }
    }

    /** Asks for the password again before what is open is shown; an invented school just closes. */
    private void lock() {
        MainWindow main = open;
        OpenRegister register = main == null ? door.begun() : main.register();
        if (register == null || leaving || cover.isOn()) {
            return;
        }
        keepWords();
        if (door.isDemonstration()) {
            leaveIfMay(this::begin);
            return;
        }
        LiveSettings here = settings.ofOneScreen();
        SignInView view =
                new LockScreen(here, work, parts.clock())
                        .view(
                                door.lockOf(register, this::unlocked),
                                main == null ? register.school().name() : main.schoolName(),
                                register.account().userName(),
                                () -> leaveIfMay(this::begin));
        cover.put(view.root(), () -> leaveIfMay(stage::close), here::leave);
        view.focus();
    }

    /** Lets go of the screen before, with the names on it, and begins the next one. */
    private LiveSettings nextScreen() {
        screen.leave();
        screen = settings.ofOneScreen();
        return screen;
    }

    /** Lets the work end, closes the register behind a sentence, then goes on. */
    private void leave(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        MainWindow main = open;
        if (main != null) {
            main.keepWords();
            main.leave();
        }
        open = null;
        day = null;
        cover.takeAway();
        boolean working = !work.jobs().isEmpty();
        dressed(
                new ClosingView(words.live(working ? "closing.working" : "closing.closing"))
                        .root());
        Leaving.after(work, () -> closeRegister(then));
    }

    private void closeRegister(Runnable then) {
        work.run(
                words.say("closing.closing"),
                () -> {
                    door.close();
                    return true;
                },
                closed -> {
                    leaving = false;
                    door.rememberClosing();
                    then.run();
                },
                refused -> {
                    leaving = false;
                    failures.failed(refused);
                    then.run();
                });
    }

    /** A scene of its own for each screen, so that no key of one is left to the next. */
    private Scene dressed(Parent root) {
        Scene scene = new Scene(root);
        look.dress(scene);
        stage.setScene(scene);
        return scene;
    }

    private Scene put(Parent root, double width, double height) {
        Scene scene = dressed(root);
        // a first opening shows the recovery key before there is any other page
        scene.getAccelerators().put(LOCK, this::lock);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(width, LEAST_WIDTH));
        stage.setMinHeight(Math.min(height, LEAST_HEIGHT));
        if (!stage.isMaximized()) {
            stage.setWidth(Math.min(width, screen.getWidth()));
            stage.setHeight(Math.min(height, screen.getHeight()));
            stage.centerOnScreen();
        }
        return scene;
    }

    private void unlocked() {
        cover.takeAway();
        askForTheBackup();
    }

    private void lookAround() {
        keepWords();
        askForTheBackup();
    }

    private void askForTheBackup() {
        OnceADay daily = day;
        if (daily != null) {
            daily.look();
        }
    }

    private void keepWords() {
        MainWindow main = open;
        if (main != null && !cover.isOn()) {
            main.keepWords();
        }
    }

    private void keep(Settings changed) {
        work.run(
                shell.say("settings.title"),
                () -> {
                    parts.settings().write(changed);
                    return true;
                },
                kept -> {});
    }
}
