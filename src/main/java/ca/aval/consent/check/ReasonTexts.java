package ca.aval.consent.check;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

/** Says in both languages, in few words, why somebody must not appear. */
public final class ReasonTexts {
    private final Texts texts = Texts.of(ReasonTexts.class, "reasons");

    public String of(Language language, Reason reason) {
        return texts.in(language, reason.name());
    }
}
