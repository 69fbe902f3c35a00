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
import ca.aval.policy.PolicyTouch;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.ProfileReader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ShownPlan> plan = new ReadOnlyObjectWrapper<>();
    private @Nullable Seen seen;

    public PolicyChangeViewModel(
            PolicyActs acts, PolicyChoices choices, WorkRunner work, Words words) {
        this.acts = acts;
        this.choices = choices;
        this.work = work;
        this.words = words;
        refusals = new RefusalWords(words);
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
        return refusal.getReadOnlyProperty();
    }

    /** What was done just now; empty for nothing. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** What would change; null while nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable ShownPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Reads again what can be chosen. */
    public void arrive() {
        done.set("");
        cancel();
    }

    /** Leaves what was chosen aside. */
    public void cancel() {
        refusal.set("");
        faults.clear();
        plan.set(null);
        read();
    }

    /** Shows what that policy would change. */
    public void look(PolicyLine line) {
        consider(line.candidate().fileName(), () -> acts.plan().plan(line.candidate()));
    }

    /** Shows what the policy of that file would change. */
    public void look(Path file) {
        String name = String.valueOf(file.getFileName());
        consider(
                name,
                () -> acts.plan().planFile(name, ChosenFile.read(file, ProfileReader.LONGEST)));
    }

    /** Puts what is shown in force. */
    public void adopt() {
        ShownPlan shown = plan.get();
        if (shown == null) {
            return;
        }
        PolicyCandidate candidate = shown.plan().candidate();
        String before = shown.plan().before().sha256();
        work.run(
                words.say("change.adopt"),
                () -> acts.adopt().adopt(candidate, before),
                outcome -> {
                    switch (outcome) {
                        case AdoptOutcome.Adopted(var version) -> {
                            cancel();
                            done.set(
                                    words.say(
                                            "change.done",
                                            version.title().in(words.language().getValue()),
                                            version.edition().edition()));
                        }
                        case AdoptOutcome.Refused(var why) -> refuse(candidate.fileName(), why);
                    }
                },
                this::tell);
    }

    private void consider(String fileName, Step<PolicyPlan> step) {
        refusal.set("");
        done.set("");
        faults.clear();
        plan.set(null);
        work.run(
                words.say("change.looking"),
                step,
                found -> {
                    switch (found) {
                        case PolicyPlan.Refused(var why) -> refuse(fileName, why);
                        case PolicyPlan.Ready ready -> plan.set(shown(ready));
                    }
                },
                this::tell);
    }

    private ShownPlan shown(PolicyPlan.Ready ready) {
        var language = words.language().getValue();
        List<PlainChange.Section> sections =
                new PlainChanges().between(ready.before().profile(), ready.after(), language);
        int rules = sections.stream().mapToInt(section -> section.changes().size()).sum();
        return new ShownPlan(
                ready,
                words.say(
                        "change.summary",
                        choices.name(ready.before().profile(), language),
                        choices.name(ready.after(), language),
                        rules),
                touched(ready.touches()),
                sections);
    }

    private String touched(Set<PolicyTouch> touches) {
        return touches.isEmpty()
                ? words.say("touch.none")
                : words.say(
                        "touch.some",
                        touches.stream()
                                .map(touch -> words.say("touch." + touch))
                                .collect(Collectors.joining(", ")));
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
        Seen now = seen;
        if (now != null) {
            PolicyLines lines = new PolicyLines(words, now.now());
            offered.setAll(now.offered().stream().map(lines::offered).toList());
            earlier.setAll(now.history().stream().map(lines::earlier).toList());
        }
        ShownPlan shown = plan.get();
        if (shown != null) {
            plan.set(shown(shown.plan()));
        }
    }

    private void refuse(String fileName, PolicyRefusal why) {
        plan.set(null);
        refusal.set(refusals.sentence(why));
        faults.setAll(refusals.faults(fileName, why));
    }

    private void tell(Problem problem) {
        refusal.set(problems.sentence(words.language().getValue(), problem));
    }
}
