package ca.aval.consent.ui.entry;

import ca.aval.kit.AnswerGrid;
import ca.aval.kit.Buttons;
import ca.aval.kit.FindField;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The papers of the pile and the one at hand; the keyboard goes from field to field by itself. */
final class AnswerTable {
    private final AnswersViewModel model;
    private final PaperViewModel paper;
    private final Words words;
    private final Words kit;
    private final FindField<String> code;
    private final SignerBox signer;
    private final PaperDetails details;
    private final Button correct;
    private final Note question;
    private final VBox body = new VBox();
    private final Panel panel = new Panel();
    private @Nullable AnswerGrid grid;

    AnswerTable(
            AnswersViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            FileChoice files,
            IsoDateField date,
            Runnable undo) {
        this.model = model;
        this.words = words;
        this.kit = kit;
        paper = model.paper();
        code = code(undo);
        signer = new SignerBox(paper, words, this::next);
        details = new PaperDetails(model, words, kit, dialogs, files, date, this::next);
        correct = Buttons.plain(words.live("row.correct"), () -> answered(paper::correct));
        Button further = Buttons.plain(words.live("row.further"), () -> answered(paper::further));
        question =
                new Note(
                                Tone.ACCENT,
                                paper.formerly(),
                                paper.instead()
                                        .flatMap(
                                                wrong ->
                                                        words.live(
                                                                wrong.isEmpty()
                                                                        ? "row.formerly.ask"
                                                                        : "row.another.ask")),
                                correct,
                                further)
                        .when(paper.formerly().isNotEmpty());
        panel.filled(body);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.lines().subscribe(this::build);
    }

    Node content() {
        return panel;
    }

    /** The keyboard waits for the next code. */
    void begin() {
        code.requestFocus();
    }

    /** The keyboard goes to what is left to do with the paper at hand, or waits for a code. */
    void arrive() {
        if (model.paper().form().get() == null) {
            begin();
        } else {
            opened();
        }
    }

    /** Records the paper at hand, or goes where something is missing. */
    void next() {
        details.commit();
        model.next().ifPresentOrElse(complaint -> lead(complaint.part()), code::requestFocus);
    }

    void clear() {
        model.clear();
        code.requestFocus();
    }

    void takeUp() {
        model.takeUp();
        entry();
    }

    private void build(List<String> uses) {
        if (uses.isEmpty()) {
            return;
        }
        AnswerGrid made =
                new AnswerGrid(kit, uses.stream().map(model::head).toList(), paper.replies());
        grid = made;
        made.entry().onNext(this::next);
        made.entry().onMissing(model::next);
        made.onChosen(
                line -> {
                    if (model.correct(line)) {
                        entry();
                    }
                });
        made.beside(who(), signer.box(), acts());
        show(made);
        model.pile()
                .lines()
                .addListener((ListChangeListener<PileLine>) change -> follow(made, change));
        VBox.setVgrow(made, Priority.ALWAYS);
        body.getChildren().setAll(made, details.content(), says(model.error()), doubt(), question);
    }

    private void show(AnswerGrid made) {
        made.lines().setAll(model.pile().lines().stream().map(AnswerTable::line).toList());
    }

    private static void follow(
            AnswerGrid made, ListChangeListener.Change<? extends PileLine> change) {
        while (change.next()) {
            int from = change.getFrom();
            List<AnswerGrid.Line> now =
                    change.getAddedSubList().stream().map(AnswerTable::line).toList();
            if (now.size() == 1 && change.getRemovedSize() == 1) {
                made.lines().set(from, now.getFirst());
            } else {
                made.lines().remove(from, from + change.getRemovedSize());
                made.lines().addAll(from, now);
            }
        }
    }

    private static AnswerGrid.Line line(PileLine line) {
        return new AnswerGrid.Line(
                line.code(), line.name(), line.replies(), line.signer(), line.state());
    }

    private FindField<String> code(Runnable undo) {
        FindField<String> field =
                new FindField<>(
                        kit,
                        chosen -> {
                            model.choose(chosen);
                            opened();
                        });
        field.accessibleTextProperty().bind(words.live("row.code"));
        field.promptTextProperty().bind(words.live("row.code.prompt"));
        field.accessibleHelpProperty().bind(model.error());
        field.textProperty().bindBidirectional(paper.code());
        Bindings.bindContent(field.choices(), model.names());
        field.setOnAction(
                event -> {
                    if (model.find()) {
                        opened();
                    }
                });
        // an empty field has nothing of its own to undo
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.Z
                            && event.isShortcutDown()
                            && !event.isShiftDown()
                            && paper.code().get().isEmpty()) {
                        undo.run();
                        event.consume();
                    }
                });
        return field;
    }

    private Node who() {
        Label name = new Label();
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.textProperty().bind(model.card().name());
        Label age = new Label();
        age.getStyleClass().add("muted");
        age.textProperty().bind(model.card().age());
        VBox both = new VBox(name, age);
        both.setMinWidth(0);
        both.getStyleClass().add("answer-whose");
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(code, both);
        line.getStyleClass().add("row");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node acts() {
        ObservableValue<Boolean> correcting = details.correcting();
        Button record =
                Buttons.primary(
                        words.language()
                                .flatMap(
                                        language ->
                                                correcting.map(
                                                        on ->
                                                                words.say(
                                                                        on
                                                                                ? "row.next.correct"
                                                                                : "row.next"))),
                        this::next);
        record.getStyleClass().add("in-row");
        return record;
    }

    private static Label says(ObservableValue<String> sentence) {
        Label label = new Label();
        label.getStyleClass().addAll("error", "answer-says");
        label.setGraphic(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL));
        label.setWrapText(true);
        label.textProperty().bind(sentence);
        label.visibleProperty().bind(sentence.map(text -> !text.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node doubt() {
        Label label = new Label();
        label.getStyleClass().addAll("state", "attention", "answer-says");
        label.setGraphic(Icons.of(Icon.PERSON_X_FILL));
        label.setWrapText(true);
        label.textProperty().bind(paper.doubt());
        label.visibleProperty().bind(paper.doubt().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !paper.isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void opened() {
        if (paper.formerly().get().isEmpty()) {
            entry();
        } else {
            correct.requestFocus();
        }
    }

    private void answered(Runnable choice) {
        choice.run();
        entry();
    }

    private void entry() {
        if (grid != null) {
            grid.entry().start();
        }
    }

    private void lead(Complaint.Part part) {
        switch (part) {
            case CODE -> code.requestFocus();
            case CHOICE -> correct.requestFocus();
            case BOXES -> entry();
            case SIGNER -> signer.box().requestFocus();
            case NAME -> details.leadToName();
            case DAY -> details.leadToDay();
        }
    }
}
