package ca.aval.app.ui;

/** What the first page can ask for, most pressing first. */
public enum HomeTask {
    IMPORT_LIST("import"),
    FIND_GUARDIANS("guardians"),
    PREPARE_FORMS("prepare"),
    PRINT_FORMS("print");

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
