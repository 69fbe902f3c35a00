package ca.aval.app.ui;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Objects;

/** Who signs in to an existing register, and what came of it. */
public final class SignInViewModel {
    private final Words words;
    private final WorkRunner work;
    private final Door door;
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty capsLock = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ToldProblem problem;
    private final BooleanBinding mayOpen;

    /**
     * @param words the words of the first screens
     */
    public SignInViewModel(Words words, LiveSettings settings, WorkRunner work, Door door) {
        this.words = words;
        this.work = work;
        this.door = door;
        problem = new ToldProblem(words.language());
        userName.set(Objects.requireNonNullElse(settings.settings().get().userName(), ""));
        mayOpen = Bindings.and(Bindings.isNotEmpty(password), opening.not());
        userName.addListener(change -> problem.forget());
        password.addListener((o, before, now) -> forgetWhenTyped(now));
    }

    /** The name typed the last time, to begin with. */
    public StringProperty userName() {
        return userName;
    }

    public StringProperty password() {
        return password;
    }

    /** Whether the keyboard writes capitals only; told before it makes an error. */
    public BooleanProperty capsLock() {
        return capsLock;
    }

    /** Whether the register is being opened just now. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Why the register did not open, with what to do; empty while nothing is wrong. */
    public ObservableValue<String> error() {
        return problem.sentence();
    }

    public ObservableValue<Boolean> mayOpen() {
        return mayOpen;
    }

    /** Opens the register; a wrong password empties its field and keeps the name. */
    public void open() {
        if (!mayOpen.get()) {
            return;
        }
        opening.set(true);
        work.run(
                words.say("sign-in.opening"),
                door.opening(userName.get().strip(), password.get().toCharArray()),
                entrance -> {
                    end();
                    entrance.enter(Door.Start.HOME);
                },
                refused -> {
                    end();
                    problem.tell(refused);
                });
    }

    private void end() {
        password.set("");
        opening.set(false);
    }

    private void forgetWhenTyped(String typed) {
        if (!typed.isEmpty()) {
            problem.forget();
        }
    }
}
