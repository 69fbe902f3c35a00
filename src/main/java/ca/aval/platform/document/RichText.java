package ca.aval.platform.document;

/**
 * Text with a few marks in it, as rich fields of the templates take it: {@code <b>}, {@code <sup>};
 * everything else is plain text with {@code & < >} escaped.
 */
public final class RichText {
    private RichText() {}

    /** Plain words, such as a name, made safe to stand inside rich text. */
    public static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a reader sees of it, without the marks. */
    public static String plain(String rich) {
        return rich.replaceAll("</?(b|sup)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
