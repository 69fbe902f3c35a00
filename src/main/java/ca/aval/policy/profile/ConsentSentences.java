package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.ConsentRules.Adults;
import ca.aval.policy.profile.ConsentRules.ByPublisher;
import ca.aval.policy.profile.ConsentRules.Minors;
import ca.aval.policy.profile.ConsentRules.Regime;
import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/**
 * What the policy says of showing people, and what Aval applies: nobody is shown before they said
 * yes, whatever the text has.
 */
final class ConsentSentences {
    private ConsentSentences() {}

    static RuleSheet write(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        ConsentRules consent = profile.consent();
        minors(consent.minors(), speech, sheet);
        adults(consent.adults(), speech, sheet);
        for (ByPublisher by : consent.byPublisher()) {
            sheet.under(speech.say("consent.by-publisher"))
                    .add(
                            "consent.byPublisher[" + by.publisher() + "]",
                            by.clauses(),
                            mark(by.stated()),
                            by.publisher() == null
                                    ? speech.say("publisher.body." + by.stated())
                                    : speech.say(
                                            "publisher." + by.stated(),
                                            speech.people(by.publisher())));
        }
        sheet.under(speech.say("consent.asked"));
        sheet.add("consent", consent.clauses(), asked(consent, speech));
        return sheet.rules("consent.rules", speech.say("rules.more"), consent.rules());
    }

    private static void minors(Minors minors, RuleSpeech speech, RuleSheet sheet) {
        sheet.under(speech.say("consent.minors"));
        sheet.add(
                "consent.minors.stated",
                minors.clauses(),
                mark(minors.stated()),
                together(
                        speech.say("minors." + minors.stated()),
                        speech.maybeOffice("consent.objections", minors.objectionsTo())));
        sheet.add(
                "consent.minors",
                List.of(),
                speech.say(
                        minors.stated() == Regime.OPT_OUT
                                ? "consent.applied.despite"
                                : "consent.applied"));
        sheet.add(
                "consent.minors.who",
                List.of(),
                together(
                        speech.word(minors.who()),
                        speech.word(minors.form()),
                        speech.say("minors.law"),
                        speech.yesNo("consent.events", minors.publicEvents())));
    }

    private static void adults(Adults adults, RuleSpeech speech, RuleSheet sheet) {
        sheet.under(speech.say("consent.adults"))
                .add(
                        "consent.adults",
                        adults.clauses(),
                        mark(adults.stated()),
                        together(
                                speech.say("adults." + adults.stated()),
                                speech.maybeOffice("consent.objections", adults.objectionsTo()),
                                speech.word(adults.form())));
        if (adults.stated() == Regime.OPT_OUT) {
            sheet.add("consent.adults", List.of(), speech.say("consent.applied.despite"));
        }
    }

    private static String asked(ConsentRules consent, RuleSpeech speech) {
        return together(
                consent.subjects().isEmpty()
                        ? ""
                        : speech.say("consent.subjects", speech.words(consent.subjects(), "and")),
                consent.uses().isEmpty()
                        ? ""
                        : speech.say(
                                "consent.uses",
                                speech.list(
                                        consent.uses().stream().map(speech::use).toList(), "and")),
                consent.takedownBusinessDays() == null
                        ? speech.say("consent.takedown.law")
                        : speech.say("consent.takedown", consent.takedownBusinessDays()));
    }

    private static Mark mark(Regime stated) {
        return switch (stated) {
            case OPT_IN -> Mark.SAID;
            case OPT_OUT -> Mark.SAID_BUT_NOT_APPLIED;
            case NOT_STATED -> Mark.NOT_SAID;
        };
    }
}
