package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPropertiesMap;

import org.jspecify.annotations.Nullable;

/** The properties by which a template says what an element is, for eyes that do not see it. */
final class Tag {
    /** {@code H1 H2 P TR TH TD LI Lbl LBody Artifact}; a text without it is a paragraph. */
    static final String ROLE = "ca.aval.tag";

    /** {@code Column}, {@code Row} or {@code Both}, on a table head. */
    static final String SCOPE = "ca.aval.scope";

    /** How many columns a cell covers. */
    static final String SPAN = "ca.aval.span";

    /** What a picture says in words; a picture without it is decoration. */
    static final String ALT = "ca.aval.alt";

    /** What a text says aloud where its figures are too short, as {@code 2 noms}. */
    static final String SAID = "ca.aval.said";

    /** The document of a batch to which a frame belongs, such as its number. */
    static final String PART = "ca.aval.part";

    /** The language of that document, as {@code fr-CA}. */
    static final String LANGUAGE = "ca.aval.language";

    /** The name under which the place of an element is kept. */
    static final String KEY = "ca.aval.key";

    /** {@code address} on what must show in the window of an envelope. */
    static final String WINDOW = "ca.aval.window";

    static final String ARTIFACT = "Artifact";

    private Tag() {}

    /** The property of that element; null when it has none or an empty one. */
    static @Nullable String of(JRPrintElement element, String name) {
        if (!element.hasProperties()) {
            return null;
        }
        JRPropertiesMap properties = element.getPropertiesMap();
        String value = properties.getProperty(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
