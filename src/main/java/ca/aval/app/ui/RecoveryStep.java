package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.WizardStep;
import ca.aval.kit.Words;
import ca.aval.security.ui.RecoveryKeyPanel;
import ca.aval.security.ui.RecoveryKeyViewModel;
import ca.aval.shell.FileChoice;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The step on which the recovery key is shown once, printed, and typed back. */
final class RecoveryStep implements WizardStep {
    private final FirstRunViewModel model;
    private final Words words;
    private final FileChoice files;
    private final Runnable later;
    private final VBox page = new VBox();
    private final Node content = new FormScroll(page);

    /**
     * @param later goes on without the key
     */
    RecoveryStep(FirstRunViewModel model, Words words, FileChoice files, Runnable later) {
        this.model = model;
        this.words = words;
        this.files = files;
        this.later = later;
        page.getStyleClass().addAll("page", "recovery-step");
    }

    @Override
    public ObservableValue<String> title() {
        return words.live("recovery.title");
    }

    @Override
    public ObservableValue<String> purpose() {
        return words.live("recovery.purpose");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableValue<String> verb() {
        return words.live("recovery.verb");
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** The register is written; its answers are changed in it. */
    @Override
    public boolean mayGoBack() {
        return false;
    }

    @Override
    public void shown() {
        RecoveryKeyViewModel key = model.recovery().get();
        if (key == null) {
            return;
        }
        key.make();
        RecoveryKeyPanel panel =
                new RecoveryKeyPanel(
                        key,
                        Words.of(RecoveryKeyViewModel.class, "accounts", words.language()),
                        files);
        page.getChildren()
                .setAll(
                        panel,
                        Buttons.plain(
                                words.live("recovery.later"),
                                Icon.CLOCK,
                                () -> {
                                    key.forget();
                                    later.run();
                                }));
        // a page that scrolls holds its fields only once it was dressed
        content.applyCss();
        panel.focus();
    }

    @Override
    public void complete(Runnable next) {
        RecoveryKeyViewModel key = model.recovery().get();
        if (key != null) {
            key.confirm(next);
        }
    }
}
