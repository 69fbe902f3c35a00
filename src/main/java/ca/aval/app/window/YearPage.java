package ca.aval.app.window;

import ca.aval.kit.Buttons;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.Command;
import ca.aval.shell.Page;
import ca.aval.shell.guide.GuideBook;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page of one school year; where several are known, the person chooses the year shown. */
final class YearPage implements Page {
    private final SchoolYears years;
    private final Words words;
    private final Function<SchoolYear, Page> maker;
    private final Map<SchoolYear, Page> made = new HashMap<>();
    private final BorderPane content = new BorderPane();
    private @Nullable Page inner;
    private @Nullable Destination here;

    /**
     * @param words those of the school year
     * @param maker makes the page of a year
     */
    YearPage(SchoolYears years, Words words, Function<SchoolYear, Page> maker) {
        this.years = years;
        this.words = words;
        this.maker = maker;
        content.setTop(bar());
        years.shown().subscribe(year -> open());
        // a year that is past by now was made as the one at work
        years.current().subscribe(year -> made.clear());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return inner == null ? GuideBook.INDEX : inner.guide();
    }

    @Override
    public void shown(Destination destination) {
        here = destination;
        open();
        years.refresh();
    }

    @Override
    public List<Command> commands() {
        return inner == null ? List.of() : inner.commands();
    }

    @Override
    public boolean mayLeave() {
        return inner == null || inner.mayLeave();
    }

    @Override
    public void keepWords() {
        if (inner != null) {
            inner.keepWords();
        }
    }

    @Override
    public void left() {
        if (inner != null) {
            inner.left();
        }
        here = null;
    }

    private void open() {
        Destination place = here;
        if (place == null) {
            return;
        }
        Page page = made.computeIfAbsent(years.shown().get(), maker);
        if (page != inner) {
            if (inner != null) {
                inner.keepWords();
                inner.left();
            }
            inner = page;
            content.setCenter(page.content());
        }
        page.shown(place);
    }

    /** The same page without the choice: always of the year at work. */
    YearPage fixed() {
        content.setTop(null);
        return this;
    }

    private Node bar() {
        Label name = new Label();
        name.textProperty().bind(words.live("years.name"));
        ComboBox<SchoolYear> choice = new ComboBox<>(years.all());
        choice.valueProperty().bindBidirectional(years.shown());
        name.setLabelFor(choice);
        HBox bar = new HBox(name, choice, Panel.spacer());
        bar.getStyleClass().addAll("row", "year-bar");
        ObservableValue<Boolean> past =
                Bindings.createBooleanBinding(
                        () -> years.isPast(years.shown().get()), years.shown(), years.current());
        Note note =
                new Note(
                        Tone.NEUTRAL,
                        new ReadOnlyStringWrapper(""),
                        words.live("years.past", years.shown().map(SchoolYear::toString)),
                        Buttons.link(
                                words.live("years.back", years.current().map(SchoolYear::toString)),
                                () -> years.shown().set(years.current().get())));
        bar.getChildren().add(note.when(past));
        bar.visibleProperty().bind(Bindings.size(years.all()).greaterThan(1));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }
}
