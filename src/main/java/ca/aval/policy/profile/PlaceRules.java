package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.sentence;
import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/** The platforms, the pages in the school's name, and what is thought of before publishing. */
final class PlaceRules {
    private PlaceRules() {}

    static RuleSheet platforms(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Platforms platforms = profile.platforms();
        sheet.add(
                "platforms",
                platforms.clauses(),
                together(
                        speech.yesNo("platforms.open", platforms.openList()),
                        speech.yesNo("platforms.approved", platforms.approvedOnly())));
        sheet.under(speech.say("platforms.types"));
        for (Platforms.Type type : platforms.types()) {
            sheet.add(
                    "platforms.types[" + type.code() + "]",
                    type.clauses(),
                    sentence(speech.text(type.label())));
        }
        return sheet.rules("platforms.rules", speech.say("rules.more"), platforms.rules());
    }

    static RuleSheet pages(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Pages pages = profile.pages();
        if (pages.administrators() == null) {
            sheet.open("pages.administrators", List.of(), speech.say("pages.admins.none"));
        }
        String said =
                together(
                        speech.maybe("pages.admins", pages.administrators()),
                        speech.maybeOffice("pages.supervisor", pages.supervisor()),
                        speech.yesNo("pages.parents", pages.parentNotice()));
        if (said.isEmpty()) {
            sheet.about("pages", pages.clauses());
        } else {
            sheet.add("pages", pages.clauses(), Mark.of(pages.ours(), Mark.SAID), said);
        }
        return sheet.rules("pages.rules", speech.say("rules.more"), pages.rules());
    }

    static RuleSheet publishing(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Publishing publishing = profile.publishing();
        String advice = speech.maybeOffices("publishing.advice", publishing.adviceFrom());
        if (advice.isEmpty()) {
            sheet.about("publishing", publishing.clauses());
        } else {
            sheet.add(
                    "publishing",
                    publishing.clauses(),
                    Mark.of(publishing.ours(), Mark.SAID),
                    advice);
        }
        return sheet.rules(
                        "publishing.selfCheck",
                        speech.say("publishing.check"),
                        publishing.selfCheck())
                .rules(
                        "publishing.validatedSources",
                        speech.say("publishing.sources"),
                        publishing.validatedSources())
                .rules("publishing.rules", speech.say("rules.more"), publishing.rules());
    }
}
