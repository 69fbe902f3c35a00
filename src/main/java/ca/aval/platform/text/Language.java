package ca.aval.platform.text;

import java.util.Locale;

/** One of the two languages in which Aval speaks and writes. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639 code: {@code fr} or {@code en}. */
    public String code() {
        return code;
    }

    /** The language as written in Canada. */
    public Locale locale() {
        return Locale.of(code, "CA");
    }

    /**
     * The language of that ISO 639 code.
     *
     * @throws IllegalArgumentException when the code is neither {@code fr} nor {@code en}
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no such language: " + code);
    }

    /** French unless the computer speaks English. */
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("en") ? ENGLISH : FRENCH;
    }
}
