package ca.aval.app.window;

import ca.aval.app.ui.Door;
import ca.aval.app.ui.Opener;
import ca.aval.app.ui.SignInView;
import ca.aval.app.ui.SignInViewModel;
import ca.aval.kit.Buttons;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.ShellView;

/** What stands over an open register until the password is typed again. */
record LockScreen(LiveSettings here, WorkRunner work, SchoolClock clock) {
    /**
     * @param closing closes the register instead
     */
    SignInView view(Opener opener, String school, String user, Runnable closing) {
        Words said = Words.of(Door.class, "screens", here.language());
        SignInViewModel model = SignInViewModel.locked(said, work, opener, clock, school, user);
        return new SignInView(
                        model, said, Words.of(ShellView.class, "shell", here.language()), here)
                .aside(Buttons.link(said.live("sign-in.close-register"), closing));
    }
}
