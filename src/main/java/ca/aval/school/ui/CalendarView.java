package ca.aval.school.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The page of the school calendar: the year at a glance, and a card to set days apart. */
public final class CalendarView implements Page {
    private static final double CARD_WIDTH = 316;
    private static final double LEGEND_WIDTH = 700;
    private static final int DATE_LETTERS = 9;
    private static final Map<String, Icon> SIGNS =
            Map.of(
                    "STATUTORY", Icon.FLAG,
                    "BREAK", Icon.HOUSE,
                    "PEDAGOGICAL", Icon.PENCIL,
                    "CLOSURE", Icon.EXCLAMATION_TRIANGLE,
                    "MOVED", Icon.ARROW_COUNTERCLOCKWISE);

    private final CalendarViewModel model;
    private final Words words;
    private final Supplier<IsoDateField> days;
    private final VBox content;

    /**
     * @param words those of the calendar
     * @param days makes a field for a day
     * @param nextYear goes to where the year is turned
     */
    public CalendarView(
            CalendarViewModel model, Words words, Supplier<IsoDateField> days, Runnable nextYear) {
        this.days = days;
        this.model = model;
        this.words = words;
        Columns both = new Columns(year(), CARD_WIDTH, day(), ends());
        VBox.setVgrow(both, Priority.ALWAYS);
        Note refused = new Note(Tone.DANGER, model.message());
        refused.when(Bindings.isNotEmpty(model.message()));
        content =
                new VBox(
                        new PageHead(
                                words.live("calendar.title"),
                                model.count(),
                                Buttons.plain(
                                        words.live("calendar.next-year"),
                                        Icon.CHEVRON_RIGHT,
                                        nextYear)),
                        refused,
                        both);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "school-year";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    private Panel year() {
        ScrollPane scroll = new ScrollPane(new YearGrid(model, words));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("calendar-legend");
        legend.setPrefWrapLength(LEGEND_WIDTH);
        for (String kind : model.kinds()) {
            Label word = new Label();
            word.getStyleClass().addAll("legend", "day-" + kind.toLowerCase(Locale.ROOT));
            word.setGraphic(Icons.of(SIGNS.getOrDefault(kind, Icon.CALENDAR_EVENT)));
            word.textProperty().bind(words.live("kind." + kind));
            legend.getChildren().add(word);
        }
        HBox.setHgrow(legend, Priority.ALWAYS);
        return new Panel().filled(scroll).foot(legend);
    }

    private Panel day() {
        Label looked = new Label();
        looked.setWrapText(true);
        looked.setMinHeight(Region.USE_PREF_SIZE);
        looked.textProperty().bind(model.looked());
        ComboBox<String> kinds = new ComboBox<>();
        kinds.getItems().setAll(model.kinds());
        kinds.setConverter(new KindWords());
        kinds.valueProperty().bindBidirectional(model.kind());
        words.language().subscribe(language -> kinds.setConverter(new KindWords()));
        IsoDateField from = day(model.from());
        IsoDateField to = day(model.to());
        HBox dates = new HBox(field("calendar.from", from), field("calendar.to", to));
        dates.getStyleClass().add("row");
        TextField why = new TextField();
        why.textProperty().bindBidirectional(model.reason());
        FormField<TextField> reason = new FormField<>(words.live("calendar.reason"), why);
        Runnable keep =
                () -> {
                    from.commit();
                    to.commit();
                    model.set();
                };
        why.setOnAction(event -> keep.run());
        Button set = Buttons.primary(words.live("calendar.set"), Icon.CHECK, keep);
        Button remove = Buttons.flat(words.live("calendar.remove"), Icon.X, model::remove);
        remove.disableProperty().bind(model.removable().not());
        VBox form =
                new VBox(
                        looked, dates, new FormField<>(words.live("calendar.kind"), kinds), reason);
        form.getStyleClass().addAll("calendar-form");
        return new Panel(words.live("calendar.day")).padded(form).foot(remove, Panel.spacer(), set);
    }

    private Panel ends() {
        Label standing = new Label();
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        standing.textProperty().bind(model.standing());
        IsoDateField first = day(model.first());
        IsoDateField last = day(model.last());
        HBox dates = new HBox(field("calendar.first", first), field("calendar.last", last));
        dates.getStyleClass().add("row");
        VBox form = new VBox(standing, dates);
        form.getStyleClass().addAll("calendar-form");
        Button confirm =
                Buttons.plain(
                        words.live("calendar.confirm"),
                        Icon.CHECK_CIRCLE,
                        () -> {
                            first.commit();
                            last.commit();
                            model.confirm();
                        });
        return new Panel(words.live("calendar.ends", model.year()))
                .padded(form)
                .foot(Panel.spacer(), confirm);
    }

    private IsoDateField day(StringProperty text) {
        IsoDateField input = days.get();
        input.setPrefColumnCount(DATE_LETTERS);
        input.textProperty().bindBidirectional(text);
        return input;
    }

    private FormField<IsoDateField> field(String key, IsoDateField input) {
        FormField<IsoDateField> field = new FormField<>(words.live(key), input);
        field.error(input.error());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private final class KindWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String kind) {
            return kind == null ? "" : words.say("kind." + kind);
        }

        @Override
        public @Nullable String fromString(String word) {
            return null;
        }
    }
}
