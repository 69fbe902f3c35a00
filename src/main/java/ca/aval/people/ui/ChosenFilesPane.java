package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.people.ui.page.WordCell;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each chosen file was read, and a way to have it read otherwise. */
final class ChosenFilesPane extends VBox {
    private final RosterImportViewModel model;
    private final Words words;
    private final VBox files = new VBox();

    /**
     * @param choose asks the person for other files
     */
    ChosenFilesPane(RosterImportViewModel model, Words words, Runnable choose) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "chosen-files");
        files.getStyleClass().add("chosen-list");
        ReadingChoice reading = model.reading();
        HBox bar =
                new HBox(
                        choice(
                                "options.charset",
                                reading.charsets(),
                                reading.charset(),
                                this::charsetWord),
                        choice(
                                "options.separator",
                                reading.separators(),
                                reading.separator(),
                                this::separatorWord),
                        Panel.spacer(),
                        Buttons.plain(
                                words.live("import.again"),
                                Icon.ARROW_COUNTERCLOCKWISE,
                                model::readAgain),
                        Buttons.plain(words.live("import.change"), choose));
        bar.getStyleClass().add("row");
        getChildren().addAll(files, bar);
        model.files().subscribe(paths -> show());
        model.plan().facts().subscribe(facts -> show());
    }

    private void show() {
        List<FileFacts> facts = model.plan().facts().get();
        if (facts.isEmpty()) {
            files.getChildren()
                    .setAll(
                            model.files().get().stream()
                                    .map(
                                            path ->
                                                    new FileFacts(
                                                            "" + path.getFileName(),
                                                            "",
                                                            "",
                                                            "",
                                                            "",
                                                            false))
                                    .map(this::line)
                                    .toList());
        } else {
            files.getChildren().setAll(facts.stream().map(this::line).toList());
        }
    }

    private Node line(FileFacts facts) {
        Label name = styled(facts.name(), "strong");
        name.setGraphic(Icons.of(Icon.FILE_EARMARK_CHECK));
        name.setMinWidth(USE_PREF_SIZE);
        Label columns = styled(facts.columns(), "columns-read");
        columns.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, Panel.spacer(), columns);
        line.getStyleClass().add("row");
        if (facts.table()) {
            Hyperlink correct =
                    Buttons.link(
                            words.live("columns.correct"),
                            () -> model.correctColumns(facts.name()));
            correct.accessibleTextProperty()
                    .bind(words.live("columns.correct.spoken", facts.name()));
            correct.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(correct);
        }
        String how =
                Stream.of(facts.details(), facts.said(), facts.unread())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
        Label details = styled(how, "hint");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        return how.isEmpty() ? line : new VBox(line, details);
    }

    private Node choice(
            String key,
            List<String> choices,
            StringProperty chosen,
            Function<String, ObservableValue<String>> word) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setCellFactory(list -> new WordCell(word));
        box.setButtonCell(new WordCell(word));
        box.valueProperty().bindBidirectional(chosen);
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.textProperty().bind(words.live(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(label, box);
        both.getStyleClass().add("row");
        return both;
    }

    private ObservableValue<String> charsetWord(String name) {
        return words.live(name.isEmpty() ? "options.find-out" : "charset." + name);
    }

    private ObservableValue<String> separatorWord(String separator) {
        return words.live(
                switch (separator) {
                    case ";" -> "separator.semicolon";
                    case "," -> "separator.comma";
                    case "\t" -> "separator.tab";
                    case "|" -> "separator.bar";
                    default -> "options.find-out";
                });
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
