package ca.aval.consent.answer;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

/** Says in both languages what is wrong with an answer or a file of answers, never whose it is. */
public final class AnswerTexts {
    private final Texts texts = Texts.of(AnswerTexts.class, "answers");

    /** A sentence: why it is not recorded, and what to do. */
    public String sentence(Language language, AnswerRefusal reason) {
        return texts.in(language, "refusal." + reason);
    }

    /** A sentence: what is wrong with what was recorded. */
    public String sentence(Language language, Recording.Defect defect) {
        return texts.in(language, "defect." + defect);
    }

    /** A sentence: why nothing of a file can be recorded. */
    public String sentence(Language language, AnswerSheet.Reading.Refused refused) {
        return texts.in(language, "file." + refused.fault(), refused.about());
    }
}
