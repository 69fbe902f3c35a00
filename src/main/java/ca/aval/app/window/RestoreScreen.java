package ca.aval.app.window;

import ca.aval.backup.ui.RestoreForm;
import ca.aval.backup.ui.RestoreViewModel;
import ca.aval.kit.Buttons;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Note;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.register.Register;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.FileChoice;
import ca.aval.shell.ShellView;
import ca.aval.shell.WelcomeFrame;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;

/** The first screen on which a register is taken back instead of made. */
final class RestoreScreen {
    private final RestoreForm form;
    private final Parent root;

    /**
     * @param begin goes on with the register that is in place, or back to making one
     */
    RestoreScreen(
            WindowParts parts,
            WorkRunner work,
            FileChoice files,
            LiveSettings settings,
            Runnable begin) {
        Words words = Words.of(RestoreForm.class, "backups", settings.language());
        boolean damaged = Register.liesIn(parts.folder());
        RestoreViewModel model =
                new RestoreViewModel(
                        damaged
                                ? parts.registers().takeBackInstead()
                                : parts.registers().takeBack(),
                        parts.folder(),
                        settings.settings().get().secondPlace(),
                        work,
                        words,
                        parts.clock());
        form = new RestoreForm(model, words, files, begin);
        if (damaged) {
            form.getChildren().addFirst(new Note(Tone.ATTENTION, words.live("first.damaged")));
        }
        Hyperlink back =
                Buttons.link(
                        words.live("first.back"),
                        () -> {
                            model.cancel();
                            begin.run();
                        });
        back.disableProperty().bind(model.step().isEqualTo(RestoreViewModel.Step.PLACING));
        form.getChildren().add(back);
        root =
                new WelcomeFrame(
                        Words.of(ShellView.class, "shell", settings.language()),
                        settings,
                        words.live("first.subtitle"),
                        form,
                        new ReadOnlyStringWrapper(""));
    }

    Parent root() {
        return root;
    }

    /** Puts the keyboard in the first field. */
    void focus() {
        root.applyCss();
        form.focus();
    }
}
