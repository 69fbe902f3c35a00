package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.LiveSettings;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Navigator;

/**
 * What the pages of an open register are made with.
 *
 * @param navigator leads from one page to another
 */
public record OpenWindow(
        OpenRegister register,
        WorkRunner work,
        LiveSettings settings,
        Dialogs dialogs,
        FileChoice files,
        Navigator navigator) {}
