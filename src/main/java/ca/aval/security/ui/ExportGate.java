package ca.aval.security.ui;

import ca.aval.kit.ListGate;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.ExportActs;
import ca.aval.security.RecordExport;
import ca.aval.security.SecondAuthentication;
import ca.aval.shell.Dialogs;

import org.jspecify.annotations.Nullable;

/** Lets a list leave: by permission, by the password again when it is long, and in the journal. */
public final class ExportGate implements ListGate {
    private final Runnable permission;
    private final ExportActs acts;
    private final WorkRunner work;
    private final Dialogs dialogs;
    private final Words words;
    private final AskAgainDialog again;

    /**
     * @param permission asks whether the person may take lists out; refuses with a problem
     * @param words those of the accounts
     * @param kit the words of the kit
     */
    public ExportGate(
            Runnable permission,
            ExportActs acts,
            WorkRunner work,
            Dialogs dialogs,
            Words words,
            Words kit) {
        this.permission = permission;
        this.acts = acts;
        this.work = work;
        this.dialogs = dialogs;
        this.words = words;
        again = new AskAgainDialog(acts.askAgain(), work, dialogs, words, kit);
    }

    @Override
    public boolean mayPass() {
        try {
            permission.run();
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    @Override
    public boolean admits() {
        try {
            permission.run();
            return true;
        } catch (Problem refused) {
            dialogs.tell(
                    words.say("export.refused"),
                    new ProblemTexts().sentence(words.language().getValue(), refused));
            return false;
        }
    }

    @Override
    public void sheet(String list, int lines, Runnable write) {
        if (!admits()) {
            return;
        }
        if (lines < RecordExport.BULK) {
            record(list, lines, null, write);
        } else {
            again.ask(
                    words.say("export.title", lines),
                    words.say("export.why"),
                    words.say("export.do"),
                    proof -> record(list, lines, proof, write));
        }
    }

    @Override
    public void copy(String list, int lines, Runnable copy) {
        if (lines == 1 || mayPass() && lines < RecordExport.BULK) {
            copy.run();
        } else {
            sheet(list, lines, copy);
        }
    }

    private void record(
            String list, int lines, SecondAuthentication.@Nullable Proof proof, Runnable then) {
        work.run(
                words.say("export.work"),
                () -> acts.record().record(list, lines, proof),
                outcome -> {
                    if (outcome == RecordExport.Outcome.RECORDED) {
                        then.run();
                    }
                });
    }
}
