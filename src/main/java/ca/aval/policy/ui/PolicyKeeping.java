package ca.aval.policy.ui;

import ca.aval.platform.work.WorkRunner;
import ca.aval.policy.AdoptOutcome;
import ca.aval.policy.PolicyActs;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicyPlan;
import ca.aval.policy.PolicyRefusal;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileWriter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** Says what keeping a board's version would change, and keeps it. */
final class PolicyKeeping {
    private final PolicyActs acts;
    private final WorkRunner work;
    private final EditorWords words;
    private PolicyPlan.@Nullable Ready ready;

    PolicyKeeping(PolicyActs acts, WorkRunner work, EditorWords words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
    }

    /**
     * Compares the version with what is in force.
     *
     * @param preview is given each change in one line
     * @param refused is given why it cannot be kept
     */
    void plan(
            PolicyProfile profile,
            PolicyInForce from,
            Consumer<List<String>> preview,
            Consumer<String> refused) {
        PolicyCandidate candidate =
                new PolicyCandidate(
                        profile.code() + ".yaml",
                        new ProfileWriter().write(profile),
                        PolicyVersion.Reason.ADAPTED,
                        from.edition());
        DifferenceWords lines = new DifferenceWords(words);
        work.run(
                words.words().say("editor.work.plan"),
                () -> acts.plan().plan(candidate),
                plan -> {
                    switch (plan) {
                        case PolicyPlan.Ready found -> {
                            ready = found;
                            preview.accept(found.differences().stream().map(lines::line).toList());
                        }
                        case PolicyPlan.Refused(PolicyRefusal why) -> refused.accept(sentence(why));
                    }
                });
    }

    /** Puts the version that was compared in force. */
    void keep(Runnable kept, Consumer<String> refused) {
        PolicyPlan.Ready plan = ready;
        if (plan == null) {
            return;
        }
        ready = null;
        work.run(
                words.words().say("editor.work.keep"),
                () -> acts.adopt().adopt(plan.candidate(), plan.before().sha256()),
                outcome -> {
                    switch (outcome) {
                        case AdoptOutcome.Adopted adopted -> kept.run();
                        case AdoptOutcome.Refused(PolicyRefusal why) ->
                                refused.accept(sentence(why));
                    }
                });
    }

    private String sentence(PolicyRefusal why) {
        String key =
                switch (why) {
                    case PolicyRefusal.Faulty faulty -> "FAULTY";
                    case PolicyRefusal.OtherLaw law -> "OTHER_LAW";
                    case PolicyRefusal.OlderEdition older -> "OLDER_EDITION";
                    case PolicyRefusal.SameEdition same -> "SAME_EDITION";
                    case PolicyRefusal.UnknownBase unknown -> "UNKNOWN_BASE";
                    case PolicyRefusal.NothingNew nothing -> "NOTHING_NEW";
                    case PolicyRefusal.ChangedMeanwhile meanwhile -> "CHANGED_MEANWHILE";
                };
        return words.words().say("refused." + key);
    }
}
