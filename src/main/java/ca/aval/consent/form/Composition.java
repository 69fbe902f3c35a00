package ca.aval.consent.form;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

/** What became of an order for a form. */
public sealed interface Composition {
    /** It can be printed; every text has its place. */
    record Composed(ConsentSheet sheet) implements Composition {}

    /**
     * Something does not fit on paper and must be shortened first.
     *
     * @param what which text
     * @param about the code of the use it belongs to, or the key of the policy’s own text; else
     *     empty
     * @param limit how many characters usually fit, or how many uses
     */
    record Refused(Text what, String about, int limit) implements Composition {
        /** What is wrong and what to do, in one sentence without a person's name. */
        public String sentence(Language language) {
            return Texts.of(Composition.class, "refusal").in(language, what.name(), about, limit);
        }
    }

    /** The texts that can be too long, and the other reasons to refuse. */
    enum Text {
        LETTERHEAD,
        PUPIL,
        GUARDIAN,
        USE_LABEL,
        USE_DETAIL,
        USE_SHOWN_NAME,
        NOTICE,
        RIGHTS,
        LOGO,
        NO_USES,
        TOO_MANY_USES,
        OWN_TEXT
    }
}
