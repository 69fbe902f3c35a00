package ca.aval.consent.ui.entry;

import ca.aval.kit.AttachmentPane;
import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.Segmented;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;

/** What else is known of the paper at hand: its day, how it came, and its scan. */
final class PaperDetails {
    private static final double PROOF_WIDTH = 620;
    private static final double PROOF_HEIGHT = 640;

    private final AnswersViewModel model;
    private final PaperViewModel paper;
    private final Words words;
    private final Words kit;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final IsoDateField day;
    private final TextField name = new TextField();
    private final AttachmentPane drop;
    private final ObservableValue<Boolean> correcting;
    private final Node content;

    /**
     * @param next what Enter does in the fields
     */
    PaperDetails(
            AnswersViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            FileChoice files,
            IsoDateField day,
            Runnable next) {
        this.model = model;
        this.words = words;
        this.kit = kit;
        this.dialogs = dialogs;
        this.files = files;
        this.day = day;
        paper = model.paper();
        correcting = paper.instead().map(entries -> !entries.isEmpty());
        drop =
                new AttachmentPane(
                        kit,
                        words.live("proof.invite"),
                        model.proof().limits(),
                        model.work(),
                        model.proof()::attach);
        FlowPane line =
                new FlowPane(
                        name(next),
                        FormField.date(words.live("detail.day"), day(next)),
                        undated(),
                        way(),
                        proof(),
                        takeBack());
        line.getStyleClass().add("answer-details");
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && !(event.getTarget() instanceof Button)) {
                        next.run();
                        event.consume();
                    }
                });
        Label caution = new Label();
        caution.getStyleClass().addAll("hint", "answer-says");
        caution.setWrapText(true);
        caution.textProperty().bind(model.card().caution());
        caution.visibleProperty().bind(model.card().caution().isNotEmpty());
        caution.managedProperty().bind(caution.visibleProperty());
        content = new VBox(line, caution);
        drop.listenOn(content);
    }

    Node content() {
        return content;
    }

    /** Whether the paper at hand corrects one that is recorded. */
    ObservableValue<Boolean> correcting() {
        return correcting;
    }

    /** Reads the day that is being typed. */
    void commit() {
        if (day.isFocused()) {
            day.commit();
        }
    }

    void leadToName() {
        name.requestFocus();
    }

    void leadToDay() {
        day.requestFocus();
    }

    private Node name(Runnable next) {
        name.textProperty().bindBidirectional(paper.otherName());
        name.setOnAction(event -> next.run());
        FormField<TextField> field = new FormField<>(words.live("detail.name"), name);
        field.visibleProperty()
                .bind(paper.signer().map(who -> who != null && who.other()).orElse(false));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private IsoDateField day(Runnable next) {
        day.day().bindBidirectional(paper.day());
        day.disableProperty().bind(paper.undated());
        day.setOnAction(event -> next.run());
        return day;
    }

    private Node undated() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(words.live("detail.undated"));
        box.selectedProperty().bindBidirectional(paper.undated());
        HBox held = new HBox(box);
        held.getStyleClass().add("answer-beside");
        return held;
    }

    private Node way() {
        Segmented<Way> ways =
                new Segmented<>(
                        words.live("detail.way"),
                        Arrays.stream(Way.values())
                                .map(w -> new Segmented.Choice<>(w, words.live("way." + w)))
                                .toList(),
                        paper.way(),
                        paper.way()::set);
        return new FormField<>(words.live("detail.way"), ways);
    }

    private Node proof() {
        Label label = new Label();
        label.textProperty().bind(model.proof().label());
        label.setGraphic(Icons.of(Icon.PAPERCLIP));
        ObservableValue<Boolean> there = model.proof().label().isNotEmpty();
        Button see = Buttons.plain(words.live("proof.show"), this::see);
        Button remove = Buttons.plain(words.live("proof.remove"), model.proof()::remove);
        Button attach = Buttons.plain(words.live("proof.attach"), Icon.PAPERCLIP, this::choose);
        for (Node node : List.of(label, see)) {
            node.visibleProperty().bind(there);
            node.managedProperty().bind(there);
        }
        remove.visibleProperty().bind(paper.proof().isNotNull());
        remove.managedProperty().bind(remove.visibleProperty());
        HBox row = new HBox(label, see, remove, attach);
        row.getStyleClass().add("row");
        return new FormField<>(words.live("detail.proof"), row, attach)
                .error(
                        model.proof()
                                .refusal()
                                .flatMap(
                                        mine ->
                                                drop.refusal()
                                                        .map(t -> mine.isEmpty() ? t : mine)));
    }

    private Node takeBack() {
        Button back = Buttons.plain(words.live("row.take-back"), Icon.TRASH, model::takeBack);
        HBox held = new HBox(back);
        held.getStyleClass().add("answer-beside");
        held.visibleProperty().bind(correcting);
        held.managedProperty().bind(correcting);
        return held;
    }

    private void choose() {
        files.toRead(
                        words.say("proof.choose"),
                        words.say("proof.kind"),
                        model.proof().limits().endings().stream().map(e -> "*." + e).toList())
                .ifPresent(file -> drop.bring(List.of(file)));
    }

    private void see() {
        model.proof()
                .open(
                        pages -> {
                            PaperPreview preview = new PaperPreview(kit, words.live("proof.title"));
                            preview.setPrefSize(PROOF_WIDTH, PROOF_HEIGHT);
                            preview.show(pages);
                            dialogs.showAll(words.say("proof.title"), preview);
                        });
    }
}
