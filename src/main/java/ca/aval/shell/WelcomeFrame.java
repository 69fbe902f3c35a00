package ca.aval.shell;

import ca.aval.kit.Brand;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Named;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The small window before the register is open: one card, and the language at the foot. */
public final class WelcomeFrame extends BorderPane {
    /**
     * @param words the words of the shell
     * @param subtitle under the name of the program: the school, when it is known
     * @param footnote at the foot, such as when the register was last closed; may be empty
     */
    public WelcomeFrame(
            Words words,
            LiveSettings settings,
            ObservableValue<String> subtitle,
            Node form,
            ObservableValue<String> footnote) {
        getStyleClass().add("welcome");
        form.getStyleClass().add("welcome-card");
        Label promise = new Label();
        promise.getStyleClass().add("welcome-promise");
        promise.setGraphic(Icons.of(Icon.SHIELD_LOCK));
        promise.setWrapText(true);
        promise.textProperty().bind(words.live("welcome.promise"));
        VBox middle = new VBox(head(subtitle), new Panel().filled(form), promise);
        middle.getStyleClass().add("welcome-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot(words, settings, footnote));
    }

    private static HBox head(ObservableValue<String> subtitle) {
        StackPane sign = Brand.sign();
        sign.getStyleClass().add("large");
        Label name = new Label("Aval");
        name.getStyleClass().add("brand-name");
        Label under = new Label();
        under.getStyleClass().add("muted");
        under.setWrapText(true);
        under.textProperty().bind(subtitle);
        HBox head = new HBox(sign, new VBox(name, under));
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private static HBox foot(Words words, LiveSettings settings, ObservableValue<String> footnote) {
        Label note = new Label();
        note.textProperty().bind(footnote);
        note.graphicProperty()
                .bind(footnote.map(text -> text.isEmpty() ? null : Icons.of(Icon.CLOCK)));
        ComboBox<Language> languages = new ComboBox<>();
        languages.getItems().setAll(Language.values());
        languages.setConverter(new Named<>(l -> words.say("language." + l.code())));
        languages.setValue(settings.language().getValue());
        languages.accessibleTextProperty().bind(words.live("settings.language"));
        languages.valueProperty().subscribe(chosen -> settings.change(s -> s.withLanguage(chosen)));
        HBox foot = new HBox(note, Panel.spacer(), languages);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }
}
