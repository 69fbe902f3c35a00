package ca.aval.consent.ui.check;

import ca.aval.kit.Buttons;
import ca.aval.kit.EntityPicker;
import ca.aval.kit.FormField;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Named;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.TokenPicker;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The question as a form: who, where, what, how named, when. */
final class QuestionPane {
    private static final double WIDTH = 332;
    private static final double DATE_WIDTH = 142;

    private final QuestionViewModel model;
    private final Words words;
    private final TokenPicker<String> who;
    private final Panel panel = new Panel();

    /**
     * @param kit the words of the kit
     * @param day a field for a day
     * @param again asks once more
     * @param names pastes a list of names
     */
    QuestionPane(
            QuestionViewModel model,
            Words words,
            Words kit,
            IsoDateField day,
            Runnable again,
            Runnable names) {
        this.model = model;
        this.words = words;
        who = new TokenPicker<>(kit);
        Bindings.bindContent(who.choices(), model.offered());
        Bindings.bindContentBidirectional(who.chosen(), model.chosen());
        day.day().bindBidirectional(model.date());
        EntityPicker<String> author = new EntityPicker<>(kit);
        Bindings.bindContent(author.choices(), model.authors());
        author.chosen().bindBidirectional(model.author());
        TextField subject = new TextField();
        subject.textProperty().bindBidirectional(model.subject());
        FormField<IsoDateField> date = FormField.date(words.live("field.date"), day);
        FormField<EntityPicker<String>> by = FormField.entity(words.live("field.author"), author);
        date.setMinWidth(DATE_WIDTH);
        by.setMinWidth(0);
        HBox.setHgrow(by, Priority.ALWAYS);
        HBox row = new HBox(date, by);
        row.getStyleClass().add("row");
        VBox form =
                new VBox(
                        FormField.tokens(words.live("field.who"), who)
                                .below(Buttons.link(words.live("who.paste"), names)),
                        where(),
                        contents(),
                        named(),
                        row,
                        new FormField<>(words.live("field.subject"), subject));
        form.getStyleClass().addAll("form", "check-form");
        panel.filled(new FormScroll(form))
                .foot(
                        Buttons.plain(
                                words.live("question.again"), Icon.ARROW_COUNTERCLOCKWISE, again),
                        Buttons.link(words.live("question.clear"), model::start));
        panel.setMinWidth(WIDTH);
        panel.setPrefWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
    }

    Panel panel() {
        return panel;
    }

    /** Puts the keyboard where one begins. */
    void begin() {
        who.editor().requestFocus();
    }

    private Node where() {
        ComboBox<UseChoice> box = new ComboBox<>();
        box.setConverter(new Named<>(choice -> choice == null ? "" : choice.label()));
        Bindings.bindContent(box.getItems(), model.uses());
        box.valueProperty().bindBidirectional(model.use());
        box.promptTextProperty().bind(words.live("field.where.prompt"));
        return new FormField<>(words.live("field.where"), box)
                .hint(model.use().map(use -> use == null ? "" : use.hint()).orElse(""));
    }

    private Node contents() {
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(words.live("field.contents"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("check-contents");
        List<CheckBox> boxes = new ArrayList<>();
        for (ContentChoice choice : model.contents()) {
            CheckBox box = new CheckBox();
            box.textProperty().bind(words.live(choice.word()));
            box.selectedProperty().bindBidirectional(choice.ticked());
            box.setWrapText(true);
            int place = boxes.size();
            boolean last = place == model.contents().size() - 1;
            grid.add(box, place % 2, place / 2, last ? 2 : 1, 1);
            boxes.add(box);
        }
        name.setLabelFor(grid);
        VBox field = new VBox(name, grid);
        field.getStyleClass().add("form-field");
        return field;
    }

    private Node named() {
        Segmented<NameShown> choice =
                new Segmented<>(
                        words.live("field.named"),
                        Stream.of(NameShown.values())
                                .map(n -> new Segmented.Choice<>(n, words.live(n.word())))
                                .toList(),
                        model.named(),
                        model.named()::set);
        return new FormField<>(words.live("field.named"), choice);
    }
}
