package ca.aval.security.ui;

import ca.aval.kit.Words;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.SecretFile;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.ConfirmRecoveryKey.Outcome;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The recovery key: shown once, printed, typed back; nothing of it stays here afterwards. */
public final class RecoveryKeyViewModel {
    private final RecoveryKeyActs acts;
    private final WorkRunner work;
    private final Words words;
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private String lost = "";
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private byte @Nullable [] page;

    /**
     * @param words those of the accounts
     */
    public RecoveryKeyViewModel(RecoveryKeyActs acts, WorkRunner work, Words words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        typed.addListener((o, before, now) -> error.set(""));
    }

    private record Made(List<String> groups, byte[] page) {}

    /** Makes the key and shows it. */
    public void make() {
        if (busy.get() || !groups.isEmpty()) {
            return;
        }
        busy.set(true);
        work.run(
                words.say("recovery.work.make"),
                () -> {
                    RecoveryKey key = acts.make().get();
                    try {
                        return new Made(key.groups(), acts.draw().apply(key));
                    } finally {
                        key.clear();
                    }
                },
                made -> {
                    busy.set(false);
                    page = made.page();
                    groups.setAll(made.groups());
                },
                this::refuse);
    }

    /** The groups of the key that was just made; none when it is not shown. */
    public ObservableList<String> groups() {
        return groups;
    }

    /** The key as it is typed back from its sheet. */
    public StringProperty typed() {
        return typed;
    }

    /** What is wrong with what was typed; empty while nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** What became of the page, or what went wrong; empty before. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> ready() {
        return Bindings.isNotEmpty(typed).and(busy.not());
    }

    /** The name proposed for a file of the page. */
    public String fileName() {
        return words.say("recovery.file");
    }

    /** Prints the page on the computer’s usual printer. */
    public void print() {
        byte[] sheet = page;
        if (sheet != null) {
            String title = words.say("recovery.page");
            work.run(title, () -> printed(sheet, title), told::set, this::refuse);
        }
    }

    /** Writes the page into that file, as a PDF that only its owner reads. */
    public void save(Path file) {
        byte[] sheet = page;
        if (sheet != null) {
            work.run(
                    words.say("recovery.page"),
                    () -> {
                        new SecretFile(file).replace(sheet);
                        return words.say("recovery.saved");
                    },
                    told::set,
                    this::refuse);
        }
    }

    /** Takes the key as it was typed back, or says where it was mistyped. */
    public void confirm(Runnable confirmed) {
        if (busy.get() || typed.get().isBlank()) {
            error.set(typed.get().isBlank() ? words.say("recovery.error.empty") : error.get());
            return;
        }
        String key = typed.get();
        busy.set(true);
        work.run(
                words.say("recovery.work.confirm"),
                () -> acts.confirm().apply(key),
                outcome -> {
                    busy.set(false);
                    take(outcome, confirmed);
                },
                this::refuse);
    }

    private void take(Outcome outcome, Runnable confirmed) {
        switch (outcome) {
            case Outcome.Confirmed well -> {
                forget();
                lost =
                        well.lost().isEmpty()
                                ? ""
                                : words.say("recovery.lost", String.join(", ", well.lost()));
                confirmed.run();
            }
            case Outcome.WrongGroup wrong ->
                    error.set(words.say("recovery.error.group", wrong.number()));
            case Outcome.WrongLength wrong ->
                    error.set(words.say("recovery.error.length", wrong.characters()));
            case Outcome.AnotherKey another -> error.set(words.say("recovery.error.another"));
        }
    }

    /** What the confirmed key does not open; empty when it opens everything. */
    public String lost() {
        return lost;
    }

    /** Lets go of the key, of its page and of what was typed. */
    public void forget() {
        groups.clear();
        typed.set("");
        byte[] sheet = page;
        page = null;
        if (sheet != null) {
            Arrays.fill(sheet, (byte) 0);
        }
    }

    private String printed(byte[] sheet, String title) {
        String usual = acts.printer().usual().orElse("");
        if (usual.isEmpty()) {
            return words.say("recovery.no-printer");
        }
        acts.printer().print(sheet, usual, PaperPrinter.Sides.ONE, title, Progress.NONE);
        return words.say("recovery.printed", usual);
    }

    private void refuse(Problem problem) {
        busy.set(false);
        told.set(new ProblemTexts().sentence(words.language().getValue(), problem));
    }
}
