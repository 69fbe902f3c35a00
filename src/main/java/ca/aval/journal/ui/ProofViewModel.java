package ca.aval.journal.ui;

import ca.aval.journal.ActWords;
import ca.aval.journal.JournalEntry;
import ca.aval.journal.PrintedHead;
import ca.aval.journal.ReadJournal;
import ca.aval.journal.Verified;
import ca.aval.journal.VerifiedWords;
import ca.aval.journal.VerifyRegister;
import ca.aval.kit.Words;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/** What the journal proves: whether the register is sound, and from when a printed page is. */
public final class ProofViewModel {
    private final ReadJournal read;
    private final VerifyRegister verify;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final VerifiedWords verdicts;
    private final ActWords acts = new ActWords();
    private final ProblemTexts problems = new ProblemTexts();
    private final ReadOnlyStringWrapper sound = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper broken = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /**
     * @param words those of this page
     */
    public ProofViewModel(
            ReadJournal read,
            VerifyRegister verify,
            SchoolClock clock,
            WorkRunner work,
            Words words) {
        this.read = read;
        this.verify = verify;
        this.clock = clock;
        this.work = work;
        this.words = words;
        verdicts = new VerifiedWords(clock);
        typed.subscribe(text -> answer("", ""));
        words.language()
                .subscribe(
                        language -> {
                            judge("", "");
                            answer("", "");
                        });
    }

    /** That the register is sound, or that the check was stopped; empty otherwise. */
    public ReadOnlyStringProperty sound() {
        return sound.getReadOnlyProperty();
    }

    /** What is broken and what to do; empty otherwise. */
    public ReadOnlyStringProperty broken() {
        return broken.getReadOnlyProperty();
    }

    /** Whether the register is being checked. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The twelve signs of a printed page. */
    public StringProperty typed() {
        return typed;
    }

    /** From when the page is; empty while that is not known. */
    public ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }

    /** Why nothing was found; empty otherwise. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Checks the whole register, in the work tray, where it can be stopped. */
    public void verify() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        judge("", "");
        work.runLong(
                words.say("work.verify"),
                verify::verify,
                verified -> {
                    busy.set(false);
                    Language language = words.language().getValue();
                    String said = verdicts.say(language, verified);
                    boolean bad = verified instanceof Verified.Broken;
                    judge(bad ? "" : said, bad ? said : "");
                },
                problem -> {
                    busy.set(false);
                    judge("", problems.sentence(words.language().getValue(), problem));
                });
    }

    /** Looks for the act after which the journal had the typed signs. */
    public void find() {
        String asked = typed.get();
        if (PrintedHead.read(asked).isEmpty()) {
            answer("", words.say("find.unreadable"));
            return;
        }
        work.run(words.say("work.find"), () -> read.at(asked), this::tell);
    }

    private void tell(Optional<JournalEntry> entry) {
        Language language = words.language().getValue();
        if (entry.isEmpty()) {
            answer("", words.say("find.not"));
            return;
        }
        var line = entry.get().line();
        answer(
                words.say(
                        "find.found",
                        String.valueOf(line.sequence()),
                        acts.what(language, line.act()),
                        acts.when(language, clock.onTheWall(line.at()))),
                "");
    }

    private void judge(String good, String bad) {
        sound.set(good);
        broken.set(bad);
    }

    private void answer(String good, String bad) {
        found.set(good);
        missing.set(bad);
    }
}
