package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.Segmented.Choice;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.people.ui.page.WordCell;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** What the turn of the year does to each pupil and to each group; everything can be changed. */
final class TurnPreview extends VBox {
    private static final List<String> FATES = List.of("GOES_UP", "REPEATS", "LEAVES");

    private final RollOverViewModel model;
    private final Words words;
    private final SimpleBooleanProperty byGroup = new SimpleBooleanProperty();

    TurnPreview(RollOverViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("turn");
        Node pupils = pupils();
        Node groups = groups();
        pupils.visibleProperty().bind(byGroup.not());
        groups.visibleProperty().bind(byGroup);
        StackPane both = new StackPane(pupils, groups);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(chips(), waiting(), both);
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("turn-chips");
        for (String code : List.of("", "GOES_UP", "REPEATS", "LEAVES", "UNDECIDED")) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("filter-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.textProperty()
                    .bind(
                            words.live(
                                    code.isEmpty() ? "turn.all" : "turn.some." + code,
                                    model.count(code)));
            chip.setOnAction(
                    event -> {
                        model.filter().set(code);
                        byGroup.set(false);
                        chip.setSelected(true);
                    });
            model.filter().subscribe(chosen -> chip.setSelected(chosen.equals(code)));
            chips.getChildren().add(chip);
        }
        Label arrivals = new Label();
        arrivals.getStyleClass().add("muted");
        arrivals.textProperty().bind(words.live("turn.arrivals", model.arrivals()));
        arrivals.visibleProperty().bind(model.arrivals().greaterThan(0));
        chips.getChildren().add(arrivals);
        return chips;
    }

    private Node waiting() {
        HBox acts = new HBox();
        acts.getStyleClass().add("row");
        for (String code : FATES) {
            acts.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("turn.decide." + code),
                                    () -> model.decideWaiting(code)));
        }
        return new Note(
                        Tone.ATTENTION,
                        words.live("turn.undecided", model.undecided()),
                        new ReadOnlyStringWrapper(""),
                        acts)
                .when(model.undecided().greaterThan(0));
    }

    private Node bar(Node... more) {
        HBox bar =
                new HBox(
                        new Segmented<>(
                                words.live("turn.view"),
                                List.of(
                                        new Choice<>(false, words.live("turn.view.pupils")),
                                        new Choice<>(true, words.live("turn.view.groups"))),
                                byGroup,
                                byGroup::set));
        bar.getStyleClass().addAll("row", "search-bar");
        bar.getChildren().addAll(more);
        return bar;
    }

    private Node pupils() {
        TextField search = new TextField();
        search.promptTextProperty().bind(words.live("turn.search"));
        search.accessibleTextProperty().bind(words.live("turn.search"));
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        Label none = new Label();
        none.textProperty().bind(words.live("turn.none"));
        DataTable<TurnLine> table =
                new DataTable<>(words.live("turn.view.pupils"), model.lines(), none)
                        .strong(words.live("turn.pupil"), 140, TurnLine::name)
                        .text(words.live("turn.now"), 180, TurnLine::now)
                        .text(words.live("turn.next"), 180, TurnLine::next)
                        .control(words.live("turn.becomes"), 120, this::choice);
        return filled(bar(search), table);
    }

    private Node choice(TurnLine line) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(FATES);
        choice.setCellFactory(list -> new WordCell(code -> words.live("fate." + code)));
        choice.setButtonCell(new WordCell(code -> words.live("fate." + code)));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.accessibleTextProperty().bind(words.live("turn.change.of", line.name()));
        choice.promptTextProperty().bind(words.live("turn.decide"));
        if (FATES.contains(line.fate())) {
            choice.setValue(line.fate());
        }
        choice.setOnAction(event -> model.decide(line, choice.getValue()));
        return choice;
    }

    private Node groups() {
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.textProperty().bind(words.live("turn.groups.hint"));
        Label none = new Label();
        none.textProperty().bind(words.live("turn.none"));
        DataTable<GroupTurn> table =
                new DataTable<>(words.live("turn.view.groups"), model.groups(), none)
                        .strong(words.live("turn.group-now"), 140, GroupTurn::now)
                        .number(words.live("turn.group-pupils"), 110, GroupTurn::pupils)
                        .control(words.live("turn.group-next"), 200, this::code);
        return filled(bar(hint), table);
    }

    private Node code(GroupTurn group) {
        TextField field = new TextField(group.next());
        field.accessibleTextProperty().bind(words.live("turn.group-next.of", group.now()));
        field.setOnAction(event -> model.rename(group, field.getText()));
        field.focusedProperty()
                .subscribe(
                        (before, now) -> {
                            if (before && !now) {
                                model.rename(group, field.getText());
                            }
                        });
        return field;
    }

    private static Node filled(Node bar, DataTable<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new Panel().filled(new VBox(bar, table));
    }
}
