package ca.aval.app.window;

import ca.aval.app.composition.PolicyParts;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Words;
import ca.aval.policy.PolicyChangePlace;
import ca.aval.policy.PolicyEditorPlace;
import ca.aval.policy.ui.PolicyChangeView;
import ca.aval.policy.ui.PolicyChangeViewModel;
import ca.aval.policy.ui.PolicyChoices;
import ca.aval.policy.ui.PolicyEditorView;
import ca.aval.policy.ui.PolicyEditorViewModel;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;

/** The pages of the policy, under the settings. */
final class PolicyPages {
    private final OpenWindow window;

    PolicyPages(OpenWindow window) {
        this.window = window;
    }

    /** Makes these pages known; changing the policy to those who may. */
    void addTo(Navigator navigator) {
        if (window.register().guard().may(Permission.ADOPT_POLICY)) {
            navigator.add(PolicyChangePlace.class, PreferencesPlace.class, this::change);
            navigator.add(PolicyEditorPlace.class, PreferencesPlace.class, this::editor);
        }
    }

    private PolicyChangeView change() {
        Words words =
                Words.of(PolicyChangeView.class, "policy_change", window.settings().language());
        PolicyParts parts = window.register().policy();
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

    private PolicyEditorView editor() {
        Words kit = Words.of(Words.class, "kit", window.settings().language());
        return new PolicyEditorView(
                new PolicyEditorViewModel(
                        window.register().policy().acts(),
                        window.work(),
                        window.settings().language()),
                kit,
                () -> new IsoDateField(kit, window.register().clock()),
                window.dialogs(),
                () -> window.navigator().go(new PolicyChangePlace(null)));
    }
}
