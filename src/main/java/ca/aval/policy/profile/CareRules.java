package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.sentence;
import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.PlainRule.Mark;

/** Who watches, what a witness does, delays, what is kept, and how the policy is reviewed. */
final class CareRules {
    private CareRules() {}

    static RuleSheet watch(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (Watch watch : profile.watch()) {
            String at = "watch[" + watch.kind() + "]";
            Mark said = watch.by() == null ? Mark.NOT_SAID : Mark.SAID;
            sheet.under(speech.word(watch.kind()))
                    .add(
                            at,
                            watch.clauses(),
                            watch.clauses().isEmpty() ? Mark.of(watch.ours(), said) : said,
                            together(
                                    watch.by() == null
                                            ? speech.say("watch.by.none")
                                            : speech.say("watch.by", speech.office(watch.by())),
                                    speech.word(watch.frequency()),
                                    speech.yesNo("watch.grounds", watch.needsGrounds())))
                    .add(
                            at + ".outcomes",
                            watch.clauses(),
                            Mark.of(watch.ours(), Mark.SAID),
                            watch.outcomes().isEmpty()
                                    ? ""
                                    : speech.say(
                                            "watch.outcomes", speech.words(watch.outcomes(), "or")))
                    .rules(at + ".rules", watch.rules());
        }
        return sheet;
    }

    static RuleSheet witness(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Witness witness = profile.witness();
        String said =
                together(
                        speech.yesNo("witness.report", witness.mustReport()),
                        speech.yesNo("witness.abstains", witness.abstains()),
                        speech.yesNo("witness.captures", witness.captures()),
                        speech.yesNo("witness.promptly", witness.promptly()),
                        speech.maybeOffice("witness.to", witness.reportsTo()));
        if (said.isEmpty()) {
            sheet.add("witness", witness.clauses(), Mark.NOT_SAID, speech.say("witness.none"));
        } else {
            sheet.add("witness", witness.clauses(), Mark.of(witness.ours(), Mark.SAID), said);
        }
        return sheet.rules("witness.rules", speech.say("rules.more"), witness.rules());
    }

    static RuleSheet delays(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (ServiceStandard delay : profile.serviceStandards()) {
            sheet.add(
                    "serviceStandards[" + delay.code() + "]",
                    delay.clauses(),
                    speech.say(
                            "delay",
                            speech.text(delay.label()),
                            speech.say("unit." + delay.unit(), delay.amount())));
        }
        return sheet;
    }

    static RuleSheet records(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Records records = profile.records();
        String said =
                together(
                        records.accessLaw() == null
                                ? ""
                                : speech.say("records.law", speech.linked(records.accessLaw())),
                        speech.yesNo("records.disclosure", records.disclosureNotice()));
        if (said.isEmpty()) {
            sheet.about("records", records.clauses());
        } else {
            sheet.add("records", records.clauses(), said);
        }
        sheet.under(speech.say("records.kept"));
        for (Records.Series series : records.retention()) {
            sheet.add(
                    "records.retention[" + series.code() + "]",
                    series.clauses(),
                    together(
                            sentence(speech.text(series.label())),
                            series.years() == null
                                    ? speech.say("records.programme")
                                    : speech.say("records.years", series.years()),
                            speech.maybe("records.plan", series.classification())));
        }
        return sheet.rules("records.rules", speech.say("rules.more"), records.rules());
    }

    static RuleSheet review(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        Review review = profile.review();
        return sheet.add(
                        "review",
                        review.clauses(),
                        review.trigger() == Review.Trigger.NOT_STATED ? Mark.NOT_SAID : Mark.SAID,
                        speech.word(review.trigger()))
                .add(
                        "review.steps",
                        review.clauses(),
                        Mark.of(review.ours(), Mark.SAID),
                        together(
                                speech.maybe("review.every", review.everyMonths()),
                                review.steps().isEmpty()
                                        ? ""
                                        : speech.say(
                                                "review.steps",
                                                speech.words(review.steps(), "then")),
                                speech.maybeOffice("review.proposed", review.proposedBy()),
                                speech.maybeOffice("review.approved", review.approvedBy()),
                                speech.maybeOffice("review.report", review.reportTo())));
    }
}
