package ca.aval.publication.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DraftBanner;
import ca.aval.kit.EntityPicker;
import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TokenPicker;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.publication.NewPublicationPlace;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The page on which something that went out, or will, is recorded. */
public final class PublicationFormView implements Page {
    private final PublicationFormViewModel model;
    private final Words words;
    private final Words kit;
    private final Fields fields;
    private final IsoDateField date;
    private final VBox content;

    /**
     * @param words those of this package
     * @param kit the words of the kit
     * @param date the field of the day
     * @param back leads to the log
     */
    public PublicationFormView(
            PublicationFormViewModel model,
            Words words,
            Words kit,
            IsoDateField date,
            Runnable back) {
        this.model = model;
        this.words = words;
        this.kit = kit;
        this.date = date;
        fields = new Fields(words, kit, model.fields().answers());
        Button record = Buttons.primary(words.live("form.do"), Icon.CHECK, this::record);
        record.disableProperty().bind(model.busy());
        VBox form =
                new VBox(
                        new DraftBanner(model.draft(), kit),
                        fields.summary(),
                        fields.text("form.title", model.fields().title()),
                        where(),
                        day(),
                        people(),
                        naming(),
                        fields.text("form.contents", model.fields().contents()),
                        fields.text("form.address", model.fields().address())
                                .hint(words.live("form.address.hint")),
                        author(),
                        kept());
        form.getStyleClass().addAll("form", "panel-body");
        Panel panel =
                new Panel(words.live("form.head"))
                        .filled(new FormScroll(form))
                        .foot(Panel.spacer(), Buttons.plain(words.live("form.back"), back), record);
        panel.setMaxWidth(760);
        VBox.setVgrow(panel, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("form.page")), panel);
        content.getStyleClass().add("page");
        CommandKeys.on(content, commands());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "publications";
    }

    @Override
    public void shown(Destination destination) {
        model.shown(destination instanceof NewPublicationPlace place ? place.check() : null);
    }

    @Override
    public boolean holdsUnkept() {
        return model.draft().holdsWords();
    }

    @Override
    public void keepWords() {
        model.draft().keep();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command(words.live("form.do"), Icon.CHECK, Key.SAVE, this::record));
    }

    private void record() {
        date.commit();
        model.record();
        fields.focusWrong();
    }

    private FormField<EntityPicker<String>> where() {
        EntityPicker<String> picker = new EntityPicker<>(kit);
        Bindings.bindContent(picker.choices(), model.uses());
        picker.chosen()
                .subscribe(code -> model.fields().use().text().set(code == null ? "" : code));
        model.fields()
                .use()
                .text()
                .subscribe(
                        code -> picker.chosen().set(code == null || code.isEmpty() ? null : code));
        return fields.labelled("form.where", model.fields().use(), picker)
                .hint(words.live("form.where.hint"));
    }

    private FormField<IsoDateField> day() {
        date.day().bindBidirectional(model.fields().on());
        ObservableValue<String> missing = fields.sentence(model.fields().day().error());
        return new FormField<>(words.live("form.day"), date)
                .hint(words.live("form.day.hint"))
                .error(either(date.error(), missing));
    }

    private FormField<TokenPicker<String>> people() {
        TokenPicker<String> picker = new TokenPicker<>(kit);
        Bindings.bindContent(picker.choices(), model.everybody());
        Bindings.bindContentBidirectional(picker.chosen(), model.fields().chosen());
        return FormField.tokens(words.live("form.people"), picker)
                .hint(words.live("form.people.hint"))
                .error(either(picker.error(), fields.sentence(model.fields().people().error())));
    }

    private Node naming() {
        return fields.choice(
                "form.named",
                model.fields().namings(),
                model.fields().named(),
                code -> words.say("named." + code));
    }

    private Node author() {
        EntityPicker<String> picker = new EntityPicker<>(kit);
        Bindings.bindContent(picker.choices(), model.staff());
        picker.chosen().bindBidirectional(model.fields().author());
        return FormField.entity(words.live("form.author"), picker);
    }

    private Node kept() {
        EntityPicker<String> picker = new EntityPicker<>(kit);
        Bindings.bindContent(picker.choices(), model.kept());
        picker.chosen().bindBidirectional(model.fields().kept());
        return FormField.entity(words.live("form.check"), picker)
                .hint(words.live("form.check.hint"));
    }

    private static ObservableValue<String> either(
            ObservableValue<String> first, ObservableValue<String> second) {
        return Bindings.createStringBinding(
                () -> first.getValue().isEmpty() ? second.getValue() : first.getValue(),
                first,
                second);
    }
}
