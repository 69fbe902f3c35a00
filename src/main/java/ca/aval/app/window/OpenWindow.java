package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;
import ca.aval.shell.news.NewsCentre;
import ca.aval.shell.news.UndoHistory;

/**
 * What the pages of an open register are made with.
 *
 * @param navigator leads from one page to another
 * @param news where a page tells what nobody must answer now
 * @param undo where a page hands in an act that can be taken back
 */
public record OpenWindow(
        OpenRegister register,
        WorkRunner work,
        LiveSettings settings,
        Dialogs dialogs,
        FileChoice files,
        Navigator navigator,
        NewsCentre news,
        UndoHistory undo) {
    /** A window in which nothing was told or done yet. */
    public OpenWindow(
            OpenRegister register,
            WorkRunner work,
            LiveSettings settings,
            Dialogs dialogs,
            FileChoice files,
            Navigator navigator) {
        this(register, work, settings, dialogs, files, navigator, new NewsCentre(register.clock()));
    }

    private OpenWindow(
            OpenRegister register,
            WorkRunner work,
            LiveSettings settings,
            Dialogs dialogs,
            FileChoice files,
            Navigator navigator,
            NewsCentre news) {
        this(
                register,
                work,
                settings,
                dialogs,
                files,
                navigator,
                news,
                new UndoHistory(
                        work,
                        news,
                        Words.of(ShellView.class, "shell", settings.language()),
                        navigator::refresh));
    }
}
