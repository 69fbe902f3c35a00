package ca.aval.consent.ui;

import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The page of a year's asking: a short form to begin it, then its groups, pupils and papers. */
public final class CampaignView implements Page {
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final CampaignViewModel model;
    private final VBox content = new VBox();
    private final Node head;
    private final Region beginning;
    private final Region nobody;
    private final FormsView forms;

    /**
     * @param words the words of this screen
     * @param kit the words of the kit
     */
    public CampaignView(
            CampaignViewModel model, Words words, Words kit, Dialogs dialogs, FileChoice files) {
        this.model = model;
        head = new PageHead(words.live("page.title", model.year()), model.due());
        beginning = new NewCampaignView(model.beginning(), words, kit, model.year()).content();
        nobody = new Panel().filled(new EmptyState(Icon.PEOPLE, words.live("page.nobody")));
        forms = new FormsView(model, words, kit, new PrintQuestions(model, words, dialogs, files));
        VBox.setVgrow(beginning, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        VBox.setVgrow(forms.content(), Priority.ALWAYS);
        content.getStyleClass().add("page");
        content.getChildren().add(head);
        model.step().subscribe(this::show);
        content.sceneProperty().addListener((o, before, now) -> keys(before, now));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void keepWords() {
        model.beginning().draft().keep();
    }

    @Override
    public String guide() {
        return "campaign";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    private void show(CampaignViewModel.Step step) {
        content.getChildren()
                .setAll(
                        switch (step) {
                            case READING -> new Node[] {head};
                            case TO_BEGIN -> new Node[] {head, beginning};
                            case NO_PUPILS -> new Node[] {head, nobody};
                            case UNDER_WAY -> new Node[] {head, forms.news(), forms.content()};
                        });
    }

    private void keys(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(PRINT);
            before.getAccelerators().remove(FIND);
        }
        if (now != null) {
            now.getAccelerators().put(PRINT, forms::print);
            now.getAccelerators().put(FIND, forms::find);
        }
    }
}
