package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.ListGate;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.sheet.Spreadsheet;
import ca.aval.shell.SheetFile;
import ca.aval.shell.ShellView;

/** What every list of the window is given: where it is kept, and how it leaves. */
final class WindowTables {
    private final OpenWindow window;
    private final String keeping;

    /**
     * @param keeping the title of the work that keeps how a list is arranged
     */
    WindowTables(OpenWindow window, String keeping) {
        this.window = window;
        this.keeping = keeping;
    }

    TableTools tools() {
        OpenRegister register = window.register();
        ListGate gate = new AccountPages(window).gate();
        return new TableTools(
                Words.of(Words.class, "kit", window.settings().language()),
                new DeskTables(register.desk(), window.work(), keeping),
                new SheetFile(
                        window.files(),
                        new Spreadsheet(new LocalDisk()),
                        window.work(),
                        window.news(),
                        Words.of(ShellView.class, "shell", window.settings().language()),
                        register.clock(),
                        register.account().displayName(),
                        gate),
                gate);
    }
}
