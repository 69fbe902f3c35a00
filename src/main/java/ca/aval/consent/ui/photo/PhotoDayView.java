package ca.aval.consent.ui.photo;

import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.ui.photo.ListForm.Kind;
import ca.aval.consent.ui.photo.PhotoDayViewModel.Step;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.EmptyState;
import ca.aval.kit.FormField;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.LinesField;
import ca.aval.kit.Named;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.Segmented;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Lists for photo day: the groups and what they are for at left, the sheet at right. */
public final class PhotoDayView implements Page {
    private static final double GROUPS_WIDTH = 158;
    private static final double PREVIEW_WIDTH = 470;
    private static final double PREVIEW_HEIGHT = 240;
    private static final int COPY_LINES = 3;

    private final PhotoDayViewModel model;
    private final Words words;
    private final PaperPreview paper;
    private final VBox content = new VBox();
    private final List<Command> commands;
    private final BooleanBinding ready;

    /**
     * @param words the words of this page
     * @param kit the words of the kit
     * @param date for the day of the session
     * @param acts what can be done with a list once it was issued
     */
    public PhotoDayView(
            PhotoDayViewModel model, Words words, Words kit, IsoDateField date, PaperActs acts) {
        this.model = model;
        this.words = words;
        paper = new PaperPreview(kit, words.live("title")).acts(acts.about(model.paper()));
        ready = Bindings.createBooleanBinding(() -> model.step().get() == Step.READY, model.step());
        Button sheet =
                Buttons.plain(words.live("excel"), Icon.FILE_EARMARK_SPREADSHEET, model::sheet);
        Button look = Buttons.plain(words.live("preview"), Icon.EYE, model::preview);
        Button issue = Buttons.primary(words.live("issue"), Icon.PRINTER, model::issue);
        for (Button button : List.of(sheet, look, issue)) {
            button.disableProperty().bind(ready.not());
        }
        PageHead head = new PageHead(words.live("title"), issued(), sheet, look, issue);
        HBox left = new HBox(groups(), form(date));
        left.getStyleClass().add("group-columns");
        Region lists = new Columns(left, PREVIEW_WIDTH, sheet());
        Region none = new Panel().filled(new EmptyState(Icon.CAMERA, words.live("no-form")));
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox.setVgrow(none, Priority.ALWAYS);
        content.getStyleClass().add("page");
        model.step()
                .subscribe(
                        step ->
                                content.getChildren()
                                        .setAll(
                                                switch (step) {
                                                    case READING -> new Node[] {head};
                                                    case NO_FORM -> new Node[] {head, none};
                                                    case READY -> new Node[] {head, lists};
                                                }));
        Command print =
                new Command(words.live("issue"), Icon.PRINTER, Key.PRINT, model::issue, ready);
        Command export =
                new Command(
                        words.live("excel"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        model::sheet,
                        ready);
        commands = List.of(print, export);
        CommandKeys.on(content, commands);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "photo-day";
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof PhotoDayPlace place) {
            model.shown(place);
        }
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** The lists of the year that were handed out. */
    private MenuButton issued() {
        MenuButton issued = new MenuButton();
        issued.textProperty().bind(words.live("issued"));
        issued.setGraphic(Icons.of(Icon.CLOCK));
        issued.getStyleClass().add("button-outlined");
        issued.setMinWidth(MenuButton.USE_PREF_SIZE);
        issued.disableProperty().bind(Bindings.isEmpty(model.issued()));
        model.issued()
                .subscribe(
                        () ->
                                issued.getItems()
                                        .setAll(model.issued().stream().map(this::item).toList()));
        return issued;
    }

    private MenuItem item(IssuedLine line) {
        MenuItem item = new MenuItem(line.said());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.open(line));
        return item;
    }

    private Panel groups() {
        VBox boxes = new VBox();
        boxes.getStyleClass().addAll("form", "panel-body");
        model.form()
                .groups()
                .subscribe(
                        () ->
                                boxes.getChildren()
                                        .setAll(
                                                model.form().groups().stream()
                                                        .map(this::box)
                                                        .toList()));
        Panel panel = new Panel(words.live("groups")).filled(new FormScroll(boxes));
        panel.setMinWidth(GROUPS_WIDTH);
        panel.setPrefWidth(GROUPS_WIDTH);
        return panel;
    }

    private CheckBox box(GroupTick group) {
        CheckBox box = new CheckBox(group.code());
        box.selectedProperty().bindBidirectional(group.ticked());
        return box;
    }

    private Panel form(IsoDateField date) {
        date.day().bindBidirectional(model.form().day());
        TextField until = new TextField();
        until.textProperty().bindBidirectional(model.form().until());
        LinesField copies = new LinesField(COPY_LINES);
        copies.textProperty().bindBidirectional(model.form().copies());
        VBox form =
                new VBox(
                        kinds(),
                        medium(),
                        FormField.date(words.live("day"), date),
                        new FormField<>(words.live("until"), until)
                                .hint(words.live("until.hint"))
                                .error(model.form().untilError()),
                        new FormField<>(words.live("copies"), copies)
                                .hint(words.live("copies.hint"))
                                .error(model.form().copiesError()));
        form.getStyleClass().addAll("form", "panel-body");
        Panel panel = new Panel(words.live("form")).filled(new FormScroll(form));
        panel.setMinWidth(0);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private Segmented<Kind> kinds() {
        return new Segmented<>(
                words.live("kind"),
                List.of(
                        new Segmented.Choice<>(Kind.PICTURES, words.live("kind.pictures")),
                        new Segmented.Choice<>(Kind.FORMS, words.live("kind.forms"))),
                model.form().kind(),
                model.form().kind()::set);
    }

    private FormField<ComboBox<UseChoice>> medium() {
        ComboBox<UseChoice> use = new ComboBox<>(model.form().uses());
        use.setConverter(new Named<>(u -> u == null ? "" : u.label()));
        use.valueProperty().bindBidirectional(model.form().use());
        FormField<ComboBox<UseChoice>> medium =
                new FormField<>(words.live("use"), use).hint(words.live("use.hint"));
        medium.visibleProperty().bind(model.form().kind().isEqualTo(Kind.PICTURES));
        medium.managedProperty().bind(medium.visibleProperty());
        return medium;
    }

    private Panel sheet() {
        Bindings.bindContent(paper.pages(), model.pages());
        Label outcome = new Label();
        outcome.setWrapText(true);
        outcome.textProperty()
                .bind(
                        Bindings.when(model.outcome().isEmpty())
                                .then(words.live("look"))
                                .otherwise(model.outcome()));
        Panel panel = new Panel(words.live("sheet")).filled(paper).foot(outcome);
        panel.setPrefHeight(PREVIEW_HEIGHT);
        return panel;
    }
}
