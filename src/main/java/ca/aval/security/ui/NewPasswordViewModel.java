package ca.aval.security.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.security.PasswordRule;
import ca.aval.security.PasswordRule.Verdict;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** A new password typed twice, and what is said of it meanwhile. */
public final class NewPasswordViewModel {
    private final Answer password;
    private final Answer again;
    private final ObjectBinding<Verdict> verdict;
    private final IntegerBinding missing;

    /**
     * @param answers the form to which the two answers belong
     * @param userName whose password it will be
     */
    public NewPasswordViewModel(Answers answers, ObservableValue<String> userName) {
        password = answers.add("");
        again = answers.add("");
        verdict =
                Bindings.createObjectBinding(
                        () -> PasswordRule.judge(password.text().get(), userName.getValue()),
                        password.text(),
                        userName);
        missing =
                Bindings.createIntegerBinding(
                        () -> Math.max(0, PasswordRule.SHORTEST - password.text().get().length()),
                        password.text());
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

    /** Says beneath each field what is wrong, if anything is. */
    public void check() {
        Verdict said = verdict.get();
        password.check(!said.refused(), "error.password." + said);
        again.check(again.text().get().equals(password.text().get()), "error.password.again");
    }

    /** The password, to be overwritten once it was used. */
    public char[] typed() {
        return password.text().get().toCharArray();
    }

    /** Empties both fields. */
    public void forget() {
        password.text().set("");
        again.text().set("");
    }
}
