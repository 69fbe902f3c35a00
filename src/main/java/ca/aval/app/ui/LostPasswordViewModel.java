package ca.aval.app.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.kit.Words;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.ui.NewPasswordViewModel;
import ca.aval.security.ui.PasswordTrouble;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** A principal without a password, and the recovery key that gives them another one. */
public final class LostPasswordViewModel {
    private final Words words;
    private final WorkRunner work;
    private final Door door;
    private final Answers answers = new Answers();
    private final Answer userName = answers.add("");
    private final Answer key = answers.add("");
    private final NewPasswordViewModel password =
            new NewPasswordViewModel(answers, userName.text());
    private final ReadOnlyStringWrapper mistyped = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final PasswordTrouble trouble;

    /**
     * @param words the words of the first screens
     * @param user the name typed the last time, to begin with
     */
    public LostPasswordViewModel(Words words, WorkRunner work, Door door, String user) {
        this.words = words;
        this.work = work;
        this.door = door;
        trouble = new PasswordTrouble(words.language());
        userName.text().set(user);
        key.text().addListener((o, before, now) -> mistyped.set(""));
        userName.text().addListener((o, before, now) -> trouble.forget());
    }

    public Answers answers() {
        return answers;
    }

    /**
     * May be left empty by who does not know it: after a right key, the names there are are told.
     */
    public Answer userName() {
        return userName;
    }

    /** The recovery key as it is typed from its sheet. */
    public Answer key() {
        return key;
    }

    public NewPasswordViewModel password() {
        return password;
    }

    /** Where the key is mistyped; empty while it is not known to be. */
    public ReadOnlyStringProperty mistyped() {
        return mistyped.getReadOnlyProperty();
    }

    /** Why the register did not open, with what to do; empty while nothing is wrong. */
    public ObservableValue<String> error() {
        return trouble.sentence();
    }

    PasswordTrouble trouble() {
        return trouble;
    }

    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> mayOpen() {
        return opening.not().and(trouble.waiting().not());
    }

    /** Opens the register with the new password, or says beneath each field what is wrong. */
    public void open() {
        password.check();
        RecoveryKey read = read();
        if (read == null || !answers.allRight() || opening.get()) {
            return;
        }
        opening.set(true);
        work.run(
                words.say("sign-in.opening"),
                door.recovering(read, userName.typed(), password.typed()),
                entrance -> {
                    opening.set(false);
                    forget();
                    entrance.enter(Door.Start.HOME);
                },
                this::refuse);
    }

    private void refuse(Problem refused) {
        opening.set(false);
        trouble.tell(refused);
    }

    private @Nullable RecoveryKey read() {
        return switch (RecoveryKey.read(key.text().get())) {
            case RecoveryKey.Reading.Whole whole -> whole.key();
            case RecoveryKey.Reading.WrongGroup wrong -> {
                mistyped.set(words.say("lost.key.group", wrong.number()));
                yield null;
            }
            case RecoveryKey.Reading.WrongLength wrong -> {
                mistyped.set(words.say("lost.key.length", wrong.characters()));
                yield null;
            }
        };
    }

    /** Empties the key and the passwords. */
    void forget() {
        key.text().set("");
        password.forget();
    }
}
