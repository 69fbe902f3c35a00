package ca.aval.platform.text;

/** One text in both languages; neither may be empty. */
public record LocalText(String fr, String en) {

    public String in(Language language) {
        return language == Language.FRENCH ? fr : en;
    }
}
