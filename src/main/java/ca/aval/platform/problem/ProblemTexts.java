package ca.aval.platform.problem;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

/** Says a problem in one sentence, then what to do about it. */
public final class ProblemTexts {
    private final Texts texts = Texts.of(ProblemTexts.class, "problem");

    /** What happened and the remedy, in that language. */
    public String sentence(Language language, Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        String kind = problem.kind().name();
        return texts.in(language, kind, arguments)
                + " "
                + texts.in(language, kind + ".remedy", arguments);
    }
}
