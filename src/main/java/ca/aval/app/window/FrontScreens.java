package ca.aval.app.window;

import ca.aval.app.ui.Door;
import ca.aval.app.ui.FirstRunView;
import ca.aval.app.ui.FirstRunViewModel;
import ca.aval.app.ui.LostPasswordView;
import ca.aval.app.ui.LostPasswordViewModel;
import ca.aval.app.ui.SignInView;
import ca.aval.app.ui.SignInViewModel;
import ca.aval.kit.Buttons;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.FileChoice;
import ca.aval.shell.ShellView;

import javafx.scene.Parent;

import java.util.function.Supplier;

/** The screens before a register is open: signing in, a lost password, the first opening. */
final class FrontScreens {
    /** Where a screen is shown. */
    @FunctionalInterface
    interface Place {
        void put(Parent screen, double width, double height);
    }

    private static final double SMALL_WIDTH = 560;
    private static final double SMALL_HEIGHT = 600;
    private static final double LOST_HEIGHT = 740;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final LiveSettings here;
    private final WindowParts parts;
    private final WorkRunner work;
    private final Door door;
    private final FileChoice files;
    private final Place place;
    private final Runnable restore;
    private final Supplier<FrontScreens> next;
    private final Words said;
    private final Words shell;

    /**
     * @param here the settings of the screen that comes
     * @param restore takes a register back from a backup
     * @param next these screens again, when one of them gives way to another
     */
    FrontScreens(
            LiveSettings here,
            WindowParts parts,
            WorkRunner work,
            Door door,
            FileChoice files,
            Place place,
            Runnable restore,
            Supplier<FrontScreens> next) {
        this.here = here;
        this.parts = parts;
        this.work = work;
        this.door = door;
        this.files = files;
        this.place = place;
        this.restore = restore;
        this.next = next;
        said = Words.of(Door.class, "screens", here.language());
        shell = Words.of(ShellView.class, "shell", here.language());
    }

    /** Shows the first screen that suits what lies on the disk. */
    void begin() {
        if (Register.liesIn(parts.folder())) {
            signIn();
        } else {
            firstRun();
        }
    }

    private void signIn() {
        SignInViewModel model = new SignInViewModel(said, here, work, door, parts.clock());
        SignInView view =
                new SignInView(model, said, shell, here)
                        .forgotten(
                                said.live("lost.forgotten"),
                                () -> next.get().lostPassword(model.userName().get()))
                        .damaged(Buttons.link(said.live("sign-in.restore"), restore));
        place.put(view.root(), SMALL_WIDTH, SMALL_HEIGHT);
        view.focus();
    }

    private void lostPassword(String user) {
        LostPasswordView view =
                new LostPasswordView(
                        new LostPasswordViewModel(said, work, door, user),
                        said,
                        shell,
                        here,
                        () -> next.get().begin());
        place.put(view.root(), SMALL_WIDTH, LOST_HEIGHT);
        view.focus();
    }

    private void firstRun() {
        FirstRunView view =
                new FirstRunView(
                        new FirstRunViewModel(
                                said, SchoolYear.of(parts.clock().today()), work, door),
                        said,
                        Words.of(Words.class, "kit", here.language()),
                        files);
        view.aside(Buttons.link(said.live("first-run.restore"), restore));
        place.put(view.root(), WIDTH, HEIGHT);
        view.focus();
    }
}
