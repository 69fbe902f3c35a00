package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.sentence;
import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/** What is not tolerated, what a file on it holds, and what may follow. */
final class ConductRules {
    private ConductRules() {}

    static RuleSheet contentious(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Contentious content = profile.contentious();
        String handling =
                together(
                        speech.yesNo("content.grounds", content.reasonableGrounds()),
                        speech.yesNo("content.removal", content.removalWithoutNotice()));
        if (handling.isEmpty()) {
            sheet.about("contentious", content.clauses());
        } else {
            sheet.add("contentious", content.clauses(), handling);
        }
        if (content.categories().isEmpty()) {
            sheet.open("contentious.categories", List.of(), speech.say("content.none"));
        }
        content.categories().forEach(category -> category(category, speech, sheet));
        content.grounds().forEach(ground -> ground(ground, speech, sheet));
        return sheet.rules(
                        "contentious.moderation",
                        speech.say("content.moderation"),
                        content.moderation())
                .rules("contentious.rules", speech.say("rules.more"), content.rules());
    }

    private static void category(
            Contentious.Category category, RuleSpeech speech, RuleSheet sheet) {
        String at = "contentious.categories[" + category.code() + "]";
        sheet.under(speech.head("content.by", "people.the", category.population()))
                .add(
                        at,
                        category.clauses(),
                        together(
                                sentence(speech.text(category.label())),
                                speech.maybe("content.times", category.fromTimes()),
                                category.unless() == null
                                        ? ""
                                        : sentence(
                                                speech.say(
                                                        "content.unless",
                                                        RuleSpeech.within(
                                                                speech.text(category.unless())))),
                                speech.yesNo("content.needs-ground", category.needsGround())))
                .rules(
                        at + ".subtypes",
                        speech.say("content.forms", speech.text(category.label())),
                        category.subtypes());
    }

    private static void ground(Contentious.Ground ground, RuleSpeech speech, RuleSheet sheet) {
        sheet.under(speech.say("content.ground"))
                .add(
                        "contentious.grounds[" + ground.code() + "]",
                        ground.clauses(),
                        together(
                                sentence(speech.text(ground.label())),
                                ground.unless() == null
                                        ? ""
                                        : sentence(
                                                speech.say(
                                                        "content.unless",
                                                        RuleSpeech.within(
                                                                speech.text(ground.unless())))),
                                speech.maybeDate("content.from", ground.from()),
                                speech.maybeDate("content.until", ground.until())));
    }

    static RuleSheet breaches(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        if (profile.breaches().isEmpty()) {
            sheet.open("breaches", List.of(), speech.say("breach.none"));
        }
        for (Breach breach : profile.breaches()) {
            sheet.under(speech.head("breach.by", "people.of", breach.population()))
                    .add(
                            "breaches[" + breach.code() + "]",
                            breach.clauses(),
                            together(
                                    sentence(speech.text(breach.label())),
                                    speech.yesNo("breach.during", breach.onlyDuringWork())));
        }
        return sheet;
    }

    static RuleSheet incidents(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Incidents incidents = profile.incidents();
        sheet.under(speech.say("incident.facts"));
        for (Incidents.Fact fact : incidents.facts()) {
            sheet.add(
                    "incidents.facts[" + fact.code() + "]",
                    fact.clauses(),
                    Mark.of(fact.ours(), Mark.SAID),
                    together(
                            sentence(speech.text(fact.label())),
                            fact.required() == null
                                    ? speech.say("incident.optional")
                                    : speech.word(fact.required())));
        }
        return sheet.rules("incidents.targets", speech.say("incident.targets"), incidents.targets())
                .rules(
                        "incidents.redirections",
                        speech.say("incident.redirections"),
                        incidents.redirections())
                .rules("incidents.rules", speech.say("rules.more"), incidents.rules());
    }

    static RuleSheet measures(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Measures measures = profile.measures();
        String said =
                together(
                        speech.word(measures.progression()),
                        measures.weighed().isEmpty()
                                ? ""
                                : speech.say(
                                        "measure.weighed", speech.words(measures.weighed(), "and")),
                        measures.linkedTexts().isEmpty()
                                ? ""
                                : speech.say(
                                        "measure.linked",
                                        speech.list(
                                                measures.linkedTexts().stream()
                                                        .map(speech::linked)
                                                        .toList(),
                                                "and")));
        if (measures.progression() == Measures.Progression.NONE_STATED) {
            sheet.open("measures", measures.clauses(), said);
        } else {
            sheet.add("measures", measures.clauses(), said);
        }
        if (measures.catalogue().isEmpty()) {
            sheet.open("measures.catalogue", List.of(), speech.say("measure.none"));
        }
        measures.catalogue().forEach(measure -> measure(measure, speech, sheet));
        return sheet.rules("measures.rules", speech.say("rules.more"), measures.rules());
    }

    private static void measure(Measures.Measure measure, RuleSpeech speech, RuleSheet sheet) {
        sheet.under(speech.head("measure.for", "people.the", measure.population()))
                .add(
                        "measures.catalogue[" + measure.code() + "]",
                        measure.clauses(),
                        together(
                                sentence(speech.text(measure.label())),
                                speech.word(measure.nature()),
                                speech.yesNo("measure.partial", measure.partial()),
                                speech.yesNo("measure.heaviest", measure.heaviest())));
    }
}
