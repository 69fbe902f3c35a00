package ca.aval.app.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.security.Account;
import ca.aval.security.PasswordRule;
import ca.aval.security.PasswordRule.Verdict;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** The first step of a new register: who opens it, and with which password. */
public final class AccountStepViewModel {
    private final Answers answers = new Answers();
    private final Answer userName = answers.add("");
    private final Answer displayName = answers.add("");
    private final Answer password = answers.add("");
    private final Answer again = answers.add("");
    private final ObjectBinding<Verdict> verdict =
            Bindings.createObjectBinding(
                    () -> PasswordRule.judge(password.text().get(), userName.typed()),
                    password.text(),
                    userName.text());
    private final IntegerBinding missing =
            Bindings.createIntegerBinding(
                    () -> Math.max(0, PasswordRule.SHORTEST - password.text().get().length()),
                    password.text());

    public Answers answers() {
        return answers;
    }

    public Answer userName() {
        return userName;
    }

    public Answer displayName() {
        return displayName;
    }

    public Answer password() {
        return password;
    }

    /** The password once more, so that a slip of the finger closes nobody out. */
    public Answer again() {
        return again;
    }

    /** What is said of the password while it is typed. */
    public ObservableValue<Verdict> verdict() {
        return verdict;
    }

    /** How many characters the password still lacks. */
    public ObservableValue<Number> missing() {
        return missing;
    }

    /** Whether the step may be left; what is wrong is then said beneath each field. */
    boolean check() {
        userName.check(!userName.typed().isEmpty(), "error.user-name");
        if (!userName.isWrong()) {
            boolean fits = userName.typed().length() <= Account.LONGEST_USER_NAME;
            userName.check(fits, "error.user-name.long");
        }
        displayName.check(!displayName.typed().isEmpty(), "error.display-name");
        Verdict said = verdict.get();
        password.check(!said.refused(), "error.password." + said);
        again.check(again.text().get().equals(password.text().get()), "error.password.again");
        return answers.allRight();
    }

    public String typedUserName() {
        return userName.typed();
    }

    public String typedDisplayName() {
        return displayName.typed();
    }

    /** The password, to be overwritten once it was used. */
    public char[] typedPassword() {
        return password.text().get().toCharArray();
    }

    /** Empties the fields of the password once the register is made. */
    void forgetPassword() {
        password.text().set("");
        again.text().set("");
    }
}
