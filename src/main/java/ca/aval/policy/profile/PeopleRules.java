package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/** Whom the policy speaks to, what they sign, and how they use social media at work. */
final class PeopleRules {
    private PeopleRules() {}

    static RuleSheet persons(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (CoveredPersons covered : profile.persons()) {
            sheet.add(
                    "persons[" + covered.type() + "]",
                    covered.clauses(),
                    Mark.of(covered.ours(), Mark.SAID),
                    together(
                            speech.say(
                                    "persons.covered",
                                    speech.people(covered.type()),
                                    speech.word(covered.during())),
                            speech.yesNo("persons.authorized", covered.onlyWhenAuthorized()),
                            covered.contexts().isEmpty()
                                    ? ""
                                    : speech.say(
                                            "persons.contexts",
                                            speech.words(covered.contexts(), "and")),
                            speech.maybeText(covered.note())));
        }
        return sheet;
    }

    static RuleSheet acknowledgement(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Acknowledgement asked = profile.acknowledgement();
        return sheet.add(
                        "acknowledgement",
                        asked.clauses(),
                        Mark.of(asked.ours(), Mark.SAID),
                        together(
                                speech.yesNo("acknowledgement.required", asked.required()),
                                speech.yesNo(
                                        asked.required()
                                                ? "acknowledgement.again"
                                                : "acknowledgement.asked",
                                        asked.onNewVersion())))
                .rules(
                        "acknowledgement.topics",
                        speech.say("acknowledgement.topics"),
                        asked.topics());
    }

    static RuleSheet useAtWork(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        UseAtWork use = profile.useAtWork();
        UseAtWork.Access access = use.access();
        String rule = speech.word(access.rule());
        if (access.rule() == UseAtWork.Default.NOT_STATED) {
            sheet.open("useAtWork.access", access.clauses(), rule);
        } else {
            sheet.add("useAtWork.access", access.clauses(), rule);
        }
        sheet.add(
                "useAtWork.access.printedList",
                access.clauses(),
                Mark.of(access.ours(), Mark.SAID),
                speech.yesNo("access.list", access.printedList()));
        personal(use.personal(), speech, sheet);
        email(use.workEmail(), speech, sheet);
        return sheet.rules("useAtWork.rules", speech.say("rules.more"), use.rules());
    }

    private static void personal(UseAtWork.Personal own, RuleSpeech speech, RuleSheet sheet) {
        String at = "useAtWork.personal";
        if (own.moments().isEmpty()) {
            sheet.open(at + ".moments", List.of(), speech.say("personal.moments.none"));
        }
        if (own.equipment() == UseAtWork.Equipment.NOT_STATED) {
            sheet.open(at + ".equipment", List.of(), speech.word(own.equipment()));
        }
        String said =
                together(
                        own.moments().isEmpty()
                                ? ""
                                : speech.say(
                                        "personal.moments", speech.words(own.moments(), "and")),
                        speech.yesNo("personal.breaks", own.breaksAreWork()),
                        speech.yesNo("personal.children", own.childrenPresent()),
                        own.equipment() == UseAtWork.Equipment.NOT_STATED
                                ? ""
                                : speech.word(own.equipment()));
        if (said.isEmpty()) {
            sheet.about(at, own.clauses());
        } else {
            sheet.add(at, own.clauses(), said);
        }
    }

    private static void email(UseAtWork.WorkEmail email, RuleSpeech speech, RuleSheet sheet) {
        String at = "useAtWork.workEmail";
        String domains =
                email.domains().isEmpty()
                        ? ""
                        : speech.say("email.domains", String.join(", ", email.domains()));
        String said = together(speech.word(email.rule()), domains);
        if (email.rule() == UseAtWork.EmailRule.NOT_STATED) {
            sheet.open(at, email.clauses(), said);
        } else {
            sheet.add(at, email.clauses(), said);
        }
    }

    static RuleSheet offices(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (Office office : profile.offices()) {
            String at = "offices[" + office.code() + "]";
            sheet.under(speech.text(office.title()));
            if (office.duties().isEmpty() || !office.clauses().isEmpty()) {
                sheet.add(
                        at,
                        office.clauses(),
                        speech.say(office.duties().isEmpty() ? "office.named" : "office.tasks"));
            }
            sheet.rules(at + ".duties", office.duties());
        }
        return sheet;
    }
}
