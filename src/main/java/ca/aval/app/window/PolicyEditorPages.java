package ca.aval.app.window;

import ca.aval.kit.Drafts;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.policy.PolicyEditorPlace;
import ca.aval.policy.PolicyPlace;
import ca.aval.policy.ui.PolicyEditorView;
import ca.aval.policy.ui.PolicyEditorViewModel;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;

/** The page where a board adapts its own copy of the policy. */
final class PolicyEditorPages {
    private final OpenWindow window;
    private final Drafts drafts;
    private final Words words;

    PolicyEditorPages(OpenWindow window, Drafts drafts) {
        this.window = window;
        this.drafts = drafts;
        words = Words.of(PolicyEditorView.class, "policy_editor", window.settings().language());
    }

    /** Makes the page known to those who may put a policy in force. */
    void addTo(Navigator navigator) {
        if (mayAdapt()) {
            navigator.add(PolicyEditorPlace.class, PreferencesPlace.class, this::page);
        }
    }

    private boolean mayAdapt() {
        return window.register().guard().may(Permission.ADOPT_POLICY);
    }

    private PolicyEditorView page() {
        Words kit = Words.of(Words.class, "kit", window.settings().language());
        return new PolicyEditorView(
                new PolicyEditorViewModel(
                        window.register().policy().acts(),
                        drafts,
                        window.work(),
                        window.settings().language()),
                kit,
                () -> new IsoDateField(kit, window.register().clock()),
                window.dialogs(),
                this::kept);
    }

    private void kept() {
        window.news().tell(Told.plain(Tone.OK, words.live("editor.kept")));
        window.navigator().go(new PolicyPlace());
    }
}
