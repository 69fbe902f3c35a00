package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.sentence;
import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/** What the policy is, the texts beside it, the words it uses and what it leaves open. */
final class StandingRules {
    private StandingRules() {}

    static RuleSheet identity(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Identity identity = profile.identity();
        sheet.add(
                "identity",
                identity.clauses(),
                together(
                        speech.say("identity.title", speech.text(identity.title())),
                        speech.maybe("identity.number", identity.number()),
                        identity.domain() == null
                                ? ""
                                : speech.say("identity.domain", speech.text(identity.domain()))));
        sheet.add(
                "identity.organization",
                List.of(),
                together(
                        speech.say("identity.organization", speech.text(identity.organization())),
                        identity.aliases().isEmpty()
                                ? ""
                                : speech.say(
                                        "identity.aliases", String.join(", ", identity.aliases())),
                        speech.word(identity.kind()),
                        speech.word(profile.law())));
        dates(identity, speech, sheet);
        String jurisdiction = "jurisdiction." + profile.jurisdiction();
        return sheet.add(
                "jurisdiction",
                List.of(),
                together(
                        speech.say("identity.profile", profile.code(), profile.edition()),
                        speech.say(jurisdiction)));
    }

    private static void dates(Identity identity, RuleSpeech speech, RuleSheet sheet) {
        for (Identity.Adoption adoption : identity.adoptions()) {
            String said =
                    speech.say("identity.adopted", speech.text(adoption.body()))
                            + speech.maybe("identity.resolution", adoption.resolution())
                            + speech.maybeDate("identity.on", adoption.on());
            sheet.add("identity.adoptions", adoption.clauses(), sentence(said));
        }
        if (identity.adoptions().isEmpty()) {
            sheet.open("identity.adoptions", List.of(), speech.say("identity.adopted.none"));
        }
        if (identity.inForceOn() == null) {
            sheet.open("identity.inForceOn", List.of(), speech.say("identity.in-force.none"));
        }
        sheet.add(
                "identity.inForceOn",
                List.of(),
                together(
                        speech.maybeDate("identity.in-force", identity.inForceOn()),
                        speech.maybeDate("identity.revised", identity.revisedOn())));
        sheet.add(
                "identity.owner",
                List.of(),
                speech.maybeOffice("identity.owner", identity.owner()));
    }

    static RuleSheet definitions(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (Definition word : profile.definitions()) {
            sheet.under(speech.text(word.term()))
                    .add(
                            "definitions[" + word.code() + "]",
                            word.clauses(),
                            sentence(speech.text(word.text())));
        }
        return sheet;
    }

    static RuleSheet linkedTexts(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (LinkedText linked : profile.linkedTexts()) {
            sheet.under(speech.word(linked.kind()))
                    .add(
                            "linkedTexts[" + linked.code() + "]",
                            linked.clauses(),
                            together(
                                    sentence(speech.text(linked.title())),
                                    speech.maybeDate("linked.dated", linked.dated()),
                                    speech.yesNo("linked.prevails", linked.prevails()),
                                    speech.yesNo("linked.acknowledged", linked.acknowledged()),
                                    speech.maybeText(linked.note())));
        }
        return sheet;
    }

    static RuleSheet wording(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Wording wording = profile.wording();
        sheet.add(
                "wording",
                wording.clauses(),
                together(
                        speech.word(wording.person()),
                        speech.word(wording.gender()),
                        wording.policyLine() == null
                                ? ""
                                : sentence(
                                        speech.say(
                                                "wording.line",
                                                speech.text(wording.policyLine())))));
        for (Wording.Own own : wording.texts()) {
            sheet.add(
                    "wording.texts[" + own.key() + "]",
                    List.of(),
                    sentence(speech.say("wording.own", speech.text(own.text()))));
        }
        return sheet;
    }

    static RuleSheet gaps(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (Gap gap : profile.gaps()) {
            sheet.add(
                    "gaps[" + gap.code() + "]",
                    gap.clauses(),
                    Mark.valueOf(gap.effect().name()),
                    sentence(speech.text(gap.text())));
        }
        return sheet;
    }
}
