package ca.aval.app.window;

import ca.aval.app.composition.PolicyParts;
import ca.aval.kit.Icon;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.file.LocalDisk;
import ca.aval.policy.PolicyChangePlace;
import ca.aval.policy.PolicyEditorPlace;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.ui.PolicyChangeView;
import ca.aval.policy.ui.PolicyChangeViewModel;
import ca.aval.policy.ui.PolicyChoices;
import ca.aval.security.Permission;
import ca.aval.shell.Command;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is done with the policy from its page: another one, one from a file, a copy of it. */
final class PolicyChangePages {
    private static final String ENDING = ".yaml";

    private final OpenWindow window;
    private final PolicyParts parts;
    private final Words words;

    PolicyChangePages(OpenWindow window) {
        this.window = window;
        parts = window.register().policy();
        words = Words.of(PolicyChangeView.class, "policy_change", window.settings().language());
    }

    /** Makes the page known where another policy is put in force, to those who may. */
    void addTo(Navigator navigator) {
        if (mayChange()) {
            navigator.add(PolicyChangePlace.class, PreferencesPlace.class, this::page);
        }
    }

    /** What the page of the policy offers to the person signed in. */
    List<Command> acts() {
        List<Command> acts = new ArrayList<>();
        if (mayChange()) {
            acts.add(
                    new Command(
                            words.live("act.choose"),
                            Icon.LIST_UL,
                            null,
                            () -> window.navigator().go(new PolicyChangePlace(null))));
            acts.add(
                    new Command(
                            words.live("act.import"), Icon.FOLDER2_OPEN, null, this::importFile));
            acts.add(
                    new Command(
                            words.live("act.adapt"),
                            Icon.PENCIL,
                            null,
                            () -> window.navigator().go(new PolicyEditorPlace())));
            acts.add(
                    new Command(
                            words.live("act.history"),
                            Icon.CLOCK,
                            null,
                            () -> window.navigator().go(new PolicyChangePlace(null))));
        }
        acts.add(new Command(words.live("act.copy"), Icon.SAVE, null, this::saveCopy));
        return acts;
    }

    private boolean mayChange() {
        return window.register().guard().may(Permission.ADOPT_POLICY);
    }

    private PolicyChangeView page() {
        PolicyChoices choices =
                () ->
                        parts.choices().stream()
                                .map(p -> new PolicyChoices.Choice(p, parts.text(p.code())))
                                .toList();
        return new PolicyChangeView(
                new PolicyChangeViewModel(parts.acts(), choices, window.work(), words),
                words,
                window.files());
    }

    private void importFile() {
        PolicyChangeView.file(window.files(), words)
                .ifPresent(file -> window.navigator().go(new PolicyChangePlace(file)));
    }

    private void saveCopy() {
        window.work()
                .run(words.say("change.looking"), parts.acts().read()::inForce, this::saveCopy);
    }

    private void saveCopy(PolicyInForce policy) {
        String name = policy.profile().code() + "-" + policy.profile().edition() + ENDING;
        window.files()
                .toWrite(words.say("copy.title"), words.say("change.kind"), "*" + ENDING, name)
                .ifPresent(file -> write(policy, file));
    }

    private void write(PolicyInForce policy, Path file) {
        window.work()
                .run(
                        words.say("copy.title"),
                        () -> {
                            new LocalDisk()
                                    .replace(file, policy.text().getBytes(StandardCharsets.UTF_8));
                            return file;
                        },
                        written ->
                                window.news()
                                        .tell(
                                                Told.plain(
                                                        Tone.OK,
                                                        words.live(
                                                                "copy.done",
                                                                String.valueOf(
                                                                        written.getFileName())))));
    }
}
