package ca.aval.policy.ui;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.policy.PolicyPlan;
import ca.aval.policy.PolicyTouch;
import ca.aval.policy.profile.PolicyProfile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the language of the moment what putting a policy in force would change. */
final class PlanWords {
    private final Words words;

    /**
     * @param words those of the change of policy
     */
    PlanWords(Words words) {
        this.words = words;
    }

    ShownPlan of(PolicyPlan.Ready ready) {
        Language language = words.language().getValue();
        List<PlainChange.Section> sections =
                new PlainChanges().between(ready.before().profile(), ready.after(), language);
        int rules = sections.stream().mapToInt(section -> section.changes().size()).sum();
        return new ShownPlan(
                ready,
                words.say(
                        "change.summary",
                        name(ready.before().profile(), language),
                        name(ready.after(), language),
                        rules),
                touched(ready.touches()),
                sections);
    }

    /** How one is called among others: whose it is, and which edition. */
    private static String name(PolicyProfile profile, Language language) {
        return profile.identity().organization().in(language)
                + ", "
                + profile.code()
                + " "
                + profile.edition();
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
}
