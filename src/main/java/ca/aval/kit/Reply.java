package ca.aval.kit;

/** What one box of a paper form holds. */
public enum Reply {
    /** Not typed in yet. */
    AWAITED("", "awaited", "reply.awaited"),
    YES("reply.yes.letter", "yes", "reply.yes"),
    NO("reply.no.letter", "no", "reply.no"),
    /** The family left the box empty, which counts as a no. */
    BLANK("reply.blank.letter", "blank", "reply.blank"),
    /** Both boxes are ticked, or nobody can say which. */
    BOTH("reply.both.letter", "both", "reply.both");

    private final String letter;
    private final String styleClass;
    private final String word;

    Reply(String letter, String styleClass, String word) {
        this.letter = letter;
        this.styleClass = styleClass;
        this.word = word;
    }

    String styleClass() {
        return styleClass;
    }

    /** One letter, in the language of the moment; empty while awaited. */
    String letter(Words words) {
        return letter.isEmpty() ? "" : words.say(letter);
    }

    /** As a screen reader says it. */
    String word(Words words) {
        return words.say(word);
    }
}
