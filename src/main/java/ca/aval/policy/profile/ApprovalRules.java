package ca.aval.policy.profile;

import static ca.aval.policy.profile.RuleSpeech.together;

import ca.aval.policy.profile.Approval.Path;
import ca.aval.policy.profile.PlainRule.Mark;

import java.util.List;

/** For each kind of request: whether one asks, who decides, and how long it holds. */
final class ApprovalRules {
    private ApprovalRules() {}

    static RuleSheet write(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet) {
        for (Approval approval : profile.approvals()) {
            String at = "approvals[" + approval.kind() + "]";
            sheet.under(speech.word(approval.kind()));
            boolean open = approval.path() == Path.NOT_STATED || nobody(approval);

            sheet.add(
                    at,
                    approval.clauses(),
                    Mark.of(approval.ours(), open ? Mark.NOT_SAID : Mark.SAID),
                    together(
                            decided(approval, speech),
                            asked(approval, speech),
                            held(approval, speech)));
            sheet.add(at + ".note", List.of(), speech.maybeText(approval.note()))
                    .rules(
                            at + ".needs",
                            speech.say("approval.needs", speech.word(approval.kind())),
                            approval.needs());
        }
        return sheet;
    }

    private static String decided(Approval approval, RuleSpeech speech) {
        String path = speech.word(approval.path());
        if (nobody(approval)) {
            return together(path, speech.say("approval.none." + approval.path()));
        }
        if (approval.path() == Path.COLLABORATION) {
            return together(path, speech.maybeOffice("approval.with", approval.sharedWith()));
        }
        return together(path, speech.maybeOffice("approval.by." + approval.path(), approval.by()));
    }

    /** Somebody must decide, and the policy does not say who. */
    private static boolean nobody(Approval approval) {
        return approval.by() == null
                && switch (approval.path()) {
                    case DECISION, DESIGNATION, MANDATE -> true;
                    case COLLABORATION, DECLARATION, FREE, NOT_STATED -> false;
                };
    }

    private static String asked(Approval approval, RuleSpeech speech) {
        return together(
                speech.maybeOffices("approval.asked-by", approval.askedBy()),
                speech.maybeOffices("approval.heard", approval.opinions()),
                speech.word(approval.request()),
                speech.yesNo("approval.beforehand", approval.beforehand()),
                speech.yesNo("approval.letter", approval.letter()));
    }

    /** To whom it is given; nobody is given what the policy does not speak of. */
    private static String holder(Approval approval, RuleSpeech speech) {
        return switch (approval.path()) {
            case DECISION, COLLABORATION, DESIGNATION, MANDATE ->
                    speech.say("approval.goes-to." + approval.holder());
            case DECLARATION, FREE -> speech.word(approval.holder());
            case NOT_STATED -> "";
        };
    }

    private static String held(Approval approval, RuleSpeech speech) {
        return together(
                holder(approval, speech),
                speech.maybeOffice("approval.shared", approval.sharedWith()),
                speech.maybeOffice("approval.kept", approval.keptBy()),
                speech.word(approval.term()));
    }
}
