package ca.aval.app.window;

import ca.aval.kit.Buttons;
import ca.aval.kit.Drafts;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.policy.PolicyPlace;
import ca.aval.policy.ui.PolicyView;
import ca.aval.policy.ui.PolicyViewModel;
import ca.aval.shell.Command;
import ca.aval.shell.LinkPanel;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;

import java.util.List;

/** The page of the policy in force, under the settings. */
final class PolicyPages {
    private final OpenWindow window;
    private final Words words;
    private final PolicyChangePages changes;

    PolicyPages(OpenWindow window) {
        this.window = window;
        changes = new PolicyChangePages(window);
        words = Words.of(PolicyView.class, "policy", window.settings().language());
    }

    /** Makes the page known. */
    void addTo(Navigator navigator, Drafts drafts) {
        navigator.add(PolicyPlace.class, PreferencesPlace.class, () -> page(changes.acts()));
        changes.addTo(navigator);
        new PolicyEditorPages(window, drafts).addTo(navigator);
    }

    /** What leads there from the settings. */
    LinkPanel link() {
        return new LinkPanel(
                words.live("page.title"),
                words.live("settings.hint"),
                Buttons.plain(
                        words.live("settings.open"),
                        Icon.JOURNAL_TEXT,
                        () -> window.navigator().go(new PolicyPlace())));
    }

    private PolicyView page(List<Command> acts) {
        return new PolicyView(
                new PolicyViewModel(
                        () -> window.register().policy().acts().read().inForce(),
                        window.work(),
                        words),
                words,
                acts);
    }
}
