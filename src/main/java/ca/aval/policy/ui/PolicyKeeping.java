package ca.aval.policy.ui;

import ca.aval.kit.Words;
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

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what keeping a board's version would change, and keeps it. */
final class PolicyKeeping {
    private final PolicyActs acts;
    private final WorkRunner work;
    private final EditorWords words;
    private final Words changes;
    private PolicyPlan.@Nullable Ready ready;

    PolicyKeeping(PolicyActs acts, WorkRunner work, EditorWords words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        changes = Words.of(PolicyKeeping.class, "policy_change", words.words().language());
    }

    /**
     * Compares the version with what is in force.
     *
     * @param preview is given what would change
     * @param refused is given why it cannot be kept
     */
    void plan(
            PolicyProfile profile,
            PolicyInForce from,
            Consumer<EditorPreview> preview,
            Consumer<PolicyRefusal> refused) {
        PolicyCandidate candidate =
                new PolicyCandidate(
                        profile.code() + ".yaml",
                        new ProfileWriter().write(profile),
                        PolicyVersion.Reason.ADAPTED,
                        from.edition());
        DifferenceWords parts = new DifferenceWords(words);
        work.run(
                words.words().say("editor.work.plan"),
                () -> acts.plan().plan(candidate),
                plan -> {
                    switch (plan) {
                        case PolicyPlan.Ready found -> {
                            ready = found;
                            preview.accept(
                                    new EditorPreview(
                                            new PlanWords(changes).of(found),
                                            parts.parts(found.differences())));
                        }
                        case PolicyPlan.Refused(PolicyRefusal why) -> refused.accept(why);
                    }
                });
    }

    /** Puts the version that was compared in force. */
    void keep(Runnable kept, Consumer<PolicyRefusal> refused) {
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
                        case AdoptOutcome.Refused(PolicyRefusal why) -> refused.accept(why);
                    }
                });
    }

    /** Why it was not kept, with what is wrong in it. */
    String sentence(PolicyRefusal why) {
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
        String sentence = words.words().say("refused." + key);
        return why instanceof PolicyRefusal.Faulty(var found)
                ? Stream.concat(Stream.of(sentence), found.stream().map(words::fault))
                        .distinct()
                        .collect(Collectors.joining("\n"))
                : sentence;
    }
}
