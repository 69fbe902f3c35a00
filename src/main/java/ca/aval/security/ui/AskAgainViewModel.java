package ca.aval.security.ui;

import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.SecondAuthentication;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;

/** The password asked again from whoever is signed in, for one weighty act. */
public final class AskAgainViewModel {
    private final SecondAuthentication authentication;
    private final WorkRunner work;
    private final Words words;
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final PasswordTrouble trouble;
    private final BooleanBinding ready;

    /**
     * @param words those of the accounts
     */
    public AskAgainViewModel(SecondAuthentication authentication, WorkRunner work, Words words) {
        this.authentication = authentication;
        this.work = work;
        this.words = words;
        trouble = new PasswordTrouble(words.language());
        ready = Bindings.isNotEmpty(password).and(looking.not()).and(trouble.waiting().not());
        password.addListener(
                (o, before, typed) -> {
                    if (!typed.isEmpty()) {
                        trouble.forget();
                    }
                });
    }

    public StringProperty password() {
        return password;
    }

    /** Why the password was not taken; counts down while one has to wait. */
    public PasswordTrouble trouble() {
        return trouble;
    }

    public ObservableValue<Boolean> ready() {
        return ready;
    }

    /** Hands over the proof, or says why there is none. */
    public void ask(Consumer<SecondAuthentication.Proof> proven) {
        if (!ready.get()) {
            return;
        }
        char[] typed = password.get().toCharArray();
        looking.set(true);
        work.run(
                words.say("again.work"),
                () -> authentication.ask(typed),
                proof -> {
                    end();
                    proof.ifPresentOrElse(
                            proven, () -> trouble.tell(new Problem(Problem.Kind.WRONG_PASSWORD)));
                },
                refused -> {
                    end();
                    trouble.tell(refused);
                });
    }

    private void end() {
        password.set("");
        looking.set(false);
    }
}
