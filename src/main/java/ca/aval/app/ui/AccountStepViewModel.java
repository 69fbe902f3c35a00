package ca.aval.app.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.security.Account;
import ca.aval.security.ui.NewPasswordViewModel;

/** The first step of a new register: who opens it, and with which password. */
public final class AccountStepViewModel {
    private final Answers answers = new Answers();
    private final Answer userName = answers.add("");
    private final Answer displayName = answers.add("");
    private final NewPasswordViewModel password =
            new NewPasswordViewModel(answers, userName.text());

    public Answers answers() {
        return answers;
    }

    public Answer userName() {
        return userName;
    }

    public Answer displayName() {
        return displayName;
    }

    public NewPasswordViewModel password() {
        return password;
    }

    /** Whether the step may be left; what is wrong is then said beneath each field. */
    boolean check() {
        userName.check(!userName.typed().isEmpty(), "error.user-name");
        if (!userName.isWrong()) {
            boolean fits = userName.typed().length() <= Account.LONGEST_USER_NAME;
            userName.check(fits, "error.user-name.long");
        }
        displayName.check(!displayName.typed().isEmpty(), "error.display-name");
        password.check();
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
        return password.typed();
    }

    /** Empties the fields of the password once the register is made. */
    void forgetPassword() {
        password.forget();
    }
}
