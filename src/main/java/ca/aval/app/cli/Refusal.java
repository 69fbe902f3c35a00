package ca.aval.app.cli;

/** A command that cannot be done as asked: nothing changed, and one sentence says why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param sentence in the language of the command, without a person's name
     */
    Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
