package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.sentence;
import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.LegalParameter;
import ca.aval.policy.profile.PlainRule.Mark;
import ca.aval.policy.profile.PolicyProfile.Law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures, duties and mentions of the law that stands beside the policy. */
final class LawRules {
    private static final String PRIVATE = "_PRIVATE";

    private final Map<String, Jurisdiction> laws = new ConcurrentHashMap<>();

    RuleSheet write(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        if (!Jurisdictions.codes().contains(profile.jurisdiction())) {
            return sheet;
        }
        Jurisdiction law = laws.computeIfAbsent(profile.jurisdiction(), Jurisdictions::of);
        law.parameters().stream()
                .filter(parameter -> concerns(profile, parameter, law))
                .forEach(parameter -> add(parameter, speech, sheet));
        return sheet;
    }

    /** Private enterprises have mentions of their own in the place of those of public bodies. */
    private static boolean concerns(
            PolicyProfile profile, LegalParameter parameter, Jurisdiction law) {
        return profile.law() == Law.PRIVATE_ENTERPRISE
                ? law.find(parameter.code() + PRIVATE).isEmpty()
                : !parameter.code().endsWith(PRIVATE);
    }

    private static void add(LegalParameter parameter, RuleSpeech speech, RuleSheet sheet) {
        String text = speech.text(parameter.text());
        Integer value = parameter.value();
        sheet.under(speech.word(parameter.group()))
                .add(
                        "jurisdiction[" + parameter.code() + "]",
                        List.of(),
                        parameter.confirmed() ? Mark.SAID : Mark.TO_CONFIRM,
                        together(
                                value == null
                                        ? sentence(text)
                                        : speech.say(
                                                "law.value",
                                                text,
                                                speech.say("law.unit." + parameter.unit(), value)),
                                speech.say("law.source", speech.text(parameter.source())),
                                confirmed(parameter, speech)));
    }

    private static String confirmed(LegalParameter parameter, RuleSpeech speech) {
        var by = parameter.validatedBy();
        var on = parameter.validatedOn();
        return by == null || on == null ? "" : speech.say("law.confirmed", by, speech.date(on));
    }
}
