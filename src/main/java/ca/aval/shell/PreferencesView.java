package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.FormScroll;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.Segmented.Choice;
import ca.aval.kit.Words;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page of settings: language, look, size of the text, lock, and what features add. */
public final class PreferencesView implements Page {
    private static final List<Integer> DELAYS = List.of(2, 5, 10, 20, 60, 0);

    private final VBox content;
    private final VBox sections;

    /**
     * @param words the words of the shell
     */
    public PreferencesView(PreferencesViewModel model, Words words) {
        VBox form = new VBox(language(model, words), theme(model, words), size(model, words));
        form.getStyleClass().add("form");
        VBox lock = new VBox(lock(model, words));
        lock.getStyleClass().add("form");
        sections =
                new VBox(
                        new Panel(words.live("settings.look")).padded(form),
                        new Panel(words.live("settings.lock")).padded(lock));
        sections.getStyleClass().addAll("page", "settings");
        FormScroll scroll = new FormScroll(sections);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("settings.title")), scroll);
        content.getStyleClass().add("page");
    }

    /** One more section, under those that are there. */
    public PreferencesView section(Node section) {
        sections.getChildren().add(section);
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "settings";
    }

    private static Node language(PreferencesViewModel model, Words words) {
        List<Choice<Language>> choices =
                Stream.of(Language.values())
                        .map(l -> new Choice<>(l, words.live("language." + l.code())))
                        .toList();
        return new FormField<>(
                words.live("settings.language"),
                new Segmented<>(
                        words.live("settings.language"), choices, model.language(), model::speak));
    }

    private static Node theme(PreferencesViewModel model, Words words) {
        List<Choice<ThemeChoice>> choices =
                Stream.of(ThemeChoice.values())
                        .map(
                                t ->
                                        new Choice<>(
                                                t,
                                                words.live(
                                                        "theme."
                                                                + t.name()
                                                                        .toLowerCase(Locale.ROOT))))
                        .toList();
        return new FormField<>(
                        words.live("settings.theme"),
                        new Segmented<>(
                                words.live("settings.theme"), choices, model.theme(), model::wear))
                .hint(words.live("settings.theme.hint"));
    }

    private static Node lock(PreferencesViewModel model, Words words) {
        List<Choice<Integer>> choices =
                DELAYS.stream()
                        .map(m -> new Choice<>(m, words.live("settings.lock.minutes", m)))
                        .toList();
        return new FormField<>(
                        words.live("settings.lock.after"),
                        new Segmented<>(
                                words.live("settings.lock.after"),
                                choices,
                                model.lockAfter(),
                                model::lockAfter))
                .hint(words.live("settings.lock.hint"));
    }

    private static Node size(PreferencesViewModel model, Words words) {
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(words.live("settings.text-size"));
        Button smaller = Buttons.plain(words.live("settings.text-size.smaller"), model::shrink);
        smaller.disableProperty().bind(model.mayShrink().not());
        name.setLabelFor(smaller);
        Button larger = Buttons.plain(words.live("settings.text-size.larger"), model::grow);
        larger.disableProperty().bind(model.mayGrow().not());
        Label percent = new Label();
        percent.textProperty().bind(words.live("settings.percent", model.textSize()));
        HBox row = new HBox(smaller, percent, larger);
        row.getStyleClass().add("row");
        Label keys = new Label();
        keys.getStyleClass().add("hint");
        keys.textProperty().bind(words.live("settings.text-size.hint"));
        VBox field = new VBox(name, row, keys);
        field.getStyleClass().add("form-field");
        return field;
    }
}
