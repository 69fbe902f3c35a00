package ca.aval.consent.answer;

import ca.aval.scan.FormCode;

import java.util.OptionalLong;

/** Reads what a hand scanner types when it is held over the square code of a form. */
public final class SquareCodes {
    private final byte[] key;

    /**
     * @param key the school’s, under which its codes are sealed
     */
    public SquareCodes(byte[] key) {
        this.key = key.clone();
    }

    /** The number of the form; empty when the text is no code of this school. */
    public OptionalLong number(String typed) {
        return FormCode.parse(typed.strip(), key) instanceof FormCode.Reading.Genuine(FormCode code)
                ? OptionalLong.of(code.id())
                : OptionalLong.empty();
    }
}
