package ca.aval.consent.form;

import java.util.List;

/** The keys of the words that the template sets in fixed places. */
final class SmallWords {
    static final List<String> KEYS =
            List.of(
                    "yes",
                    "no",
                    "shownHead",
                    "answerHead",
                    "instruction",
                    "instructionShort",
                    "exampleAlt",
                    "household",
                    "date",
                    "office",
                    "officeReceived",
                    "officeChannel",
                    "officeEnteredBy",
                    "officeChecked",
                    "officeReceipt",
                    "codeAlt",
                    "logoAlt",
                    "step1Title",
                    "step1Text",
                    "step2Title",
                    "step2Text",
                    "step3Title",
                    "step3Text");

    private SmallWords() {}
}
