package ca.aval.kit;

/** What a colour means; it never stands alone, a word is always beside it. */
public enum Tone {
    /** Something to know. */
    ACCENT("accent"),
    /** Complete, allowed, verified. */
    OK("ok"),
    /** A person must look or decide. */
    ATTENTION("attention"),
    /** Stop, late, rejected. */
    DANGER("danger"),
    /** No, none, closed, waiting on others. */
    NEUTRAL("neutral");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
