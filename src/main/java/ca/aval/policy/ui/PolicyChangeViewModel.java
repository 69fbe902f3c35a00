package ca.aval.policy.ui;

import ca.aval.kit.Words;
import ca.aval.platform.file.ChosenFile;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;
import ca.aval.policy.AdoptOutcome;
import ca.aval.policy.PolicyActs;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicyPlan;
import ca.aval.policy.PolicyRefusal;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.ProfileReader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Another policy: chosen, looked at beside the one in force, put in force. */
public final class PolicyChangeViewModel {
    private final PolicyActs acts;
    private final PolicyChoices choices;
    private final WorkRunner work;
    private final Words words;
    private final RefusalWords refusals;
    private final ProblemTexts problems = new ProblemTexts();
    private final ObservableList<PolicyLine> offered = FXCollections.observableArrayList();
    private final ObservableList<PolicyLine> earlier = FXCollections.observableArrayList();
    private final ObservableList<String> faults = FXCollections.observableArrayList();
    private final Retold refusal = new Retold();
    private final Retold done = new Retold();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PlanWords plans;
    private final ReadOnlyObjectWrapper<@Nullable ShownPlan> plan = new ReadOnlyObjectWrapper<>();
    private @Nullable Seen seen;
    private @Nullable PolicyRefusal refused;

    public PolicyChangeViewModel(
            PolicyActs acts, PolicyChoices choices, WorkRunner work, Words words) {
        this.acts = acts;
        this.choices = choices;
        this.work = work;
        this.words = words;
        refusals = new RefusalWords(words);
        plans = new PlanWords(words);
        words.language().addListener((o, before, now) -> say());
    }

    private record Seen(
            PolicyInForce now, List<PolicyChoices.Choice> offered, List<ReadPolicy.Stay> history) {}

    /** What comes with Aval and suits the school. */
    public ObservableList<PolicyLine> offered() {
        return offered;
    }

    /** Every one that was in force here, the newest first. */
    public ObservableList<PolicyLine> earlier() {
        return earlier;
    }

    /** What is wrong with the file, each with its place; empty while nothing is. */
    public ObservableList<String> faults() {
        return faults;
    }

    /** Why nothing was done; empty while all is well. */
    public ReadOnlyStringProperty refusal() {
        return refusal.text();
    }

    /** What was done just now; empty for nothing. */
    public ReadOnlyStringProperty done() {
        return done.text();
    }

    /** Whether a policy is being put in force just now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What would change; null while nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable ShownPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Reads again what can be chosen. */
    public void arrive() {
        done.clear();
        cancel();
    }

    /** Leaves what was chosen aside. */
    public void cancel() {
        clear();
        read();
    }

    private void clear() {
        refused = null;
        refusal.clear();
        faults.clear();
        plan.set(null);
    }

    /** Shows what that policy would change. */
    public void look(PolicyLine line) {
        consider(() -> acts.plan().plan(line.candidate()));
    }

    /** Shows what the policy of that file would change. */
    public void look(Path file) {
        String name = String.valueOf(file.getFileName());
        consider(() -> acts.plan().planFile(name, ChosenFile.read(file, ProfileReader.LONGEST)));
    }

    /** Puts what is shown in force. */
    public void adopt() {
        ShownPlan shown = plan.get();
        if (shown == null || busy.get()) {
            return;
        }
        busy.set(true);
        PolicyCandidate candidate = shown.plan().candidate();
        String before = shown.plan().before().sha256();
        work.run(
                words.say("change.adopt"),
                () -> acts.adopt().adopt(candidate, before),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case AdoptOutcome.Adopted(var version) -> {
                            cancel();
                            done.tell(() -> done(version));
                        }
                        case AdoptOutcome.Refused(var why) -> refuse(why);
                    }
                },
                this::tell);
    }

    private void consider(Step<PolicyPlan> step) {
        done.clear();
        clear();
        work.run(
                words.say("change.looking"),
                step,
                found -> {
                    switch (found) {
                        case PolicyPlan.Refused(var why) -> refuse(why);
                        case PolicyPlan.Ready ready -> plan.set(plans.of(ready));
                    }
                },
                this::tell);
    }

    private void read() {
        work.run(
                words.say("change.looking"),
                () -> new Seen(acts.read().inForce(), choices.offered(), acts.read().history()),
                now -> {
                    seen = now;
                    say();
                },
                this::tell);
    }

    private void say() {
        refusal.again();
        done.again();
        PolicyRefusal why = refused;
        if (why != null) {
            faults.setAll(refusals.faults(why));
        }
        Seen now = seen;
        if (now != null) {
            PolicyLines lines = new PolicyLines(words, now.now());
            offered.setAll(now.offered().stream().map(lines::offered).toList());
            earlier.setAll(now.history().stream().map(lines::earlier).toList());
        }
        ShownPlan shown = plan.get();
        if (shown != null) {
            plan.set(plans.of(shown.plan()));
        }
    }

    private void refuse(PolicyRefusal why) {
        plan.set(null);
        refused = why;
        refusal.tell(() -> refusals.sentence(why));
        faults.setAll(refusals.faults(why));
    }

    private void tell(Problem problem) {
        busy.set(false);
        refusal.tell(() -> problems.sentence(words.language().getValue(), problem));
    }

    private String done(PolicyVersion version) {
        return words.say(
                "change.done",
                version.title().in(words.language().getValue()),
                version.edition().edition());
    }
}
