package ca.aval.security.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.kit.Words;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.Account;
import ca.aval.security.AccountActs;
import ca.aval.security.AccountOutcome;
import ca.aval.security.AccountRefusal;
import ca.aval.security.NewAccount;
import ca.aval.security.Role;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is asked for one act on an account, kept until it is done or given up. */
public final class AccountFormViewModel {
    /** Which act it is. */
    public enum Kind {
        OPEN,
        ROLE,
        RESET,
        REOPEN,
        /** Another password for whoever is signed in. */
        OWN;

        public boolean asksNames() {
            return this == OPEN;
        }

        public boolean asksRole() {
            return this == OPEN || this == ROLE;
        }

        public boolean asksPassword() {
            return this != ROLE;
        }

        public boolean asksPresent() {
            return this == OWN;
        }
    }

    private final Kind kind;
    private final @Nullable AccountLine about;
    private final AccountActs acts;
    private final WorkRunner work;
    private final Words words;
    private final Consumer<AccountOutcome.Done> done;
    private final Answers answers = new Answers();
    private final Answer userName = answers.add("");
    private final Answer displayName = answers.add("");
    private final Answer present = answers.add("");
    private final NewPasswordViewModel password;
    private final StringProperty role = new SimpleStringProperty(Role.SECRETARY.name());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PasswordTrouble trouble;

    /**
     * @param about the account; null for a new one and for one’s own password
     * @param words those of the accounts
     * @param done is told what was done
     */
    public AccountFormViewModel(
            Kind kind,
            @Nullable AccountLine about,
            AccountActs acts,
            WorkRunner work,
            Words words,
            Consumer<AccountOutcome.Done> done) {
        this.kind = kind;
        this.about = about;
        this.acts = acts;
        this.work = work;
        this.words = words;
        this.done = done;
        trouble = new PasswordTrouble(words.language());
        password = new NewPasswordViewModel(answers, userName.text());
        if (about != null) {
            userName.text().set(about.userName());
            displayName.text().set(about.name());
            role.set(about.role().name());
        }
        present.text()
                .addListener(
                        (o, before, typed) -> {
                            if (!typed.isEmpty()) {
                                trouble.forget();
                            }
                        });
    }

    public Kind kind() {
        return kind;
    }

    /** Whose account it is, for the title; empty for a new one and for one’s own. */
    public String who() {
        return about == null ? "" : about.name();
    }

    public Answers answers() {
        return answers;
    }

    public Answer userName() {
        return userName;
    }

    public Answer displayName() {
        return displayName;
    }

    /** The password of the moment. */
    public Answer present() {
        return present;
    }

    public NewPasswordViewModel password() {
        return password;
    }

    /** What the account is in the school, by its code. */
    public StringProperty role() {
        return role;
    }

    /** The codes of every role. */
    public List<String> roles() {
        return Stream.of(Role.values()).map(Role::name).toList();
    }

    /** Why nothing was done, where no field is to blame; empty while nothing is wrong. */
    public ObservableValue<String> refusal() {
        return Bindings.createStringBinding(
                () ->
                        refusal.get().isEmpty()
                                ? trouble.sentence().getValue()
                                : words.say(refusal.get()),
                refusal,
                trouble.sentence(),
                words.language());
    }

    /** What slows down after wrong passwords. */
    public PasswordTrouble trouble() {
        return trouble;
    }

    public ObservableValue<Boolean> ready() {
        return busy.getReadOnlyProperty().not().and(trouble.waiting().not());
    }

    /**
     * Does it once everything is answered; otherwise says beneath each field what is wrong.
     *
     * @param close leaves the form
     */
    public void submit(Runnable close) {
        refusal.set("");
        check();
        if (busy.get() || !answers.allRight()) {
            return;
        }
        busy.set(true);
        work.run(
                words.say("accounts.work." + kind),
                step(),
                outcome -> {
                    busy.set(false);
                    tell(outcome, close);
                },
                refused -> {
                    busy.set(false);
                    present.text().set("");
                    trouble.tell(refused);
                });
    }

    /** Empties the passwords. */
    public void forget() {
        present.text().set("");
        password.forget();
    }

    private void check() {
        if (kind.asksNames()) {
            userName.check(!userName.typed().isEmpty(), "error.user-name");
            if (!userName.isWrong()) {
                boolean fits = userName.typed().length() <= Account.LONGEST_USER_NAME;
                userName.check(fits, "error.user-name.long");
            }
            displayName.check(!displayName.typed().isEmpty(), "error.display-name");
            if (!displayName.isWrong()) {
                boolean fits = displayName.typed().length() <= Account.LONGEST_DISPLAY_NAME;
                displayName.check(fits, "error.display-name.long");
            }
        }
        if (kind.asksPresent()) {
            present.check(!present.text().get().isEmpty(), "error.present");
        }
        if (kind.asksPassword()) {
            password.check();
        }
    }

    private Step<AccountOutcome> step() {
        Role chosen = Role.valueOf(role.get());
        char[] typed = password.typed();
        return switch (kind) {
            case OPEN -> {
                NewAccount asked =
                        new NewAccount(userName.typed(), displayName.typed(), chosen, typed);
                yield () -> acts.open().open(asked);
            }
            case ROLE -> () -> acts.changeRole().change(id(), chosen);
            case RESET -> () -> acts.resetPassword().reset(id(), typed);
            case REOPEN -> () -> acts.reopen().reopen(id(), typed);
            case OWN -> {
                char[] now = present.text().get().toCharArray();
                yield () -> acts.changeOwnPassword().change(now, typed);
            }
        };
    }

    private UUID id() {
        return Objects.requireNonNull(about, "about nobody").id();
    }

    private void tell(AccountOutcome outcome, Runnable close) {
        switch (outcome) {
            case AccountOutcome.Done well -> {
                forget();
                close.run();
                done.accept(well);
            }
            case AccountOutcome.Refused no -> refuse(no.reason());
        }
    }

    private void refuse(AccountRefusal reason) {
        String key = "refusal." + reason;
        switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> userName.check(false, key);
            case PASSWORD_TOO_SHORT, PASSWORD_COMMON, PASSWORD_LIKE_NAME ->
                    password.password().check(false, key);
            case WRONG_PASSWORD -> {
                present.text().set("");
                present.check(false, key);
            }
            case LAST_PRINCIPAL, OWN_ACCOUNT, CLOSED, ALREADY_OPEN, UNKNOWN -> refusal.set(key);
        }
    }
}
