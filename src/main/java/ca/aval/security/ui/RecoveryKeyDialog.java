package ca.aval.security.ui;

import ca.aval.kit.Words;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;

/** The small window in which a recovery key is made, printed and typed back. */
public final class RecoveryKeyDialog {
    private final RecoveryKeyActs acts;
    private final AskAgainDialog again;
    private final WorkRunner work;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Words words;

    /**
     * @param again asks the password before a key is made
     * @param words those of the accounts
     */
    public RecoveryKeyDialog(
            RecoveryKeyActs acts,
            AskAgainDialog again,
            WorkRunner work,
            Dialogs dialogs,
            FileChoice files,
            Words words) {
        this.acts = acts;
        this.again = again;
        this.work = work;
        this.dialogs = dialogs;
        this.files = files;
        this.words = words;
    }

    /**
     * Makes a key once the password was typed again, and shows it.
     *
     * @param afterwards called when the window is closed, however it was
     */
    public void make(Runnable afterwards) {
        again.ask(
                words.say("recovery.make.title"),
                words.say("recovery.make.why"),
                words.say("recovery.make.do"),
                proof -> {
                    RecoveryKeyViewModel model = new RecoveryKeyViewModel(acts, work, words);
                    model.make();
                    show(model, afterwards);
                });
    }

    /** Takes the key from a sheet printed before. */
    public void confirm(Runnable afterwards) {
        show(new RecoveryKeyViewModel(acts, work, words), afterwards);
    }

    private void show(RecoveryKeyViewModel model, Runnable afterwards) {
        dialogs.fillUntil(
                words.say("recovery.title"),
                new RecoveryKeyPanel(model, words, files),
                words.say("recovery.confirm"),
                model.ready(),
                model::confirm);
        model.forget();
        if (!model.lost().isEmpty()) {
            dialogs.tell(words.say("recovery.title"), model.lost());
        }
        afterwards.run();
    }
}
