package ca.aval.app.window;

import ca.aval.kit.Words;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.shell.PaperActs;
import ca.aval.shell.PapersViewModel;
import ca.aval.shell.ShellView;

/** What can be done in this window with a paper that is on show; the journal hears of it. */
final class WindowPapers {
    private final OpenWindow window;

    WindowPapers(OpenWindow window) {
        this.window = window;
    }

    PaperActs acts() {
        Words shell = Words.of(ShellView.class, "shell", window.settings().language());
        PapersViewModel papers =
                new PapersViewModel(
                                new SystemPaperPrinter(),
                                OpenedPapers.ofThisComputer(),
                                new LocalDisk(),
                                window.work(),
                                shell)
                        .telling(new JournalPages(window).papers());
        return new PaperActs(papers, shell, window.dialogs(), window.files());
    }
}
