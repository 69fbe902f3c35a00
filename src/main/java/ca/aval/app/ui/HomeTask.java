package ca.aval.app.ui;

/** What the first page can ask for. */
public enum HomeTask {
    DISAGREEMENTS("disagreements"),
    REMIND("remind"),
    AWAIT_FORMS("await"),
    VERIFY_FORMS("verify"),
    IMPORT_LIST("import"),
    NEWCOMERS("newcomers"),
    PRINT_FORMS("print"),
    FIND_SIGNERS("signers"),
    PREPARE_FORMS("prepare"),
    SIGN_SOON("sign-soon"),
    BACK_UP("back-up"),
    REHEARSE("rehearse"),
    NAME_SECOND_PLACE("second-place"),
    CONFIRM_RECOVERY_KEY("recovery-key"),
    OPEN_SECOND_PRINCIPAL("second-principal"),
    TAKE_DOWN("take-down"),
    ANSWER_ALERTS("alerts");

    private final String key;

    HomeTask(String key) {
        this.key = "home.todo." + key;
    }

    String title() {
        return key;
    }

    String detail() {
        return key + ".detail";
    }
}
