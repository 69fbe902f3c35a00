package ca.aval.people.ui.page;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.StateLabel;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** The page of one person: the record in cards, and at the side its past or the open form. */
public final class RecordView implements Page {
    private static final double SIDE = 332;
    private static final double BELOW = 0.45;

    private final RecordViewModel<?, ?> model;
    private final Words words;
    private final VBox top = new VBox();
    private final VBox mainCards = new VBox();
    private final VBox sideCards = new VBox();
    private final ScrollPane sideScroll = scroll(sideCards);
    private final StackPane side = new StackPane();
    private final EditFormPane forms;
    private final VBox content;
    private @Nullable RecordPanel panel;
    private boolean staff;

    /**
     * @param words those of this package
     * @param dates makes a field for a day
     */
    public RecordView(RecordViewModel<?, ?> model, Words words, Supplier<IsoDateField> dates) {
        this.model = model;
        this.words = words;
        forms = new EditFormPane(words, dates, model::keep, model::cancel);
        mainCards.getStyleClass().add("record-cards");
        sideCards.getStyleClass().add("record-cards");
        ScrollPane mainScroll = scroll(mainCards);
        mainScroll.accessibleTextProperty().bind(words.live("record.scroll"));
        sideScroll.accessibleTextProperty().bind(words.live("record.side"));
        EmptyState gone = new EmptyState(Icon.PERSON_X_FILL, words.live("record.gone"));
        gone.visibleProperty().bind(model.gone());
        StackPane middle = new StackPane(mainScroll, gone);
        middle.setMinSize(0, 0);
        side.setMinHeight(0);
        Columns both = new Columns(middle, SIDE, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        top.getStyleClass().add("record-top");
        content = new VBox(top, both);
        content.getStyleClass().add("page");
        // on a narrow window it stands below and scrolls, its buttons in sight
        side.prefHeightProperty().bind(content.heightProperty().multiply(BELOW));
        model.sheet().subscribe(this::show);
        model.form().subscribe(this::showForm);
        words.language().subscribe(language -> show(model.sheet().get()));
        CommandKeys.on(content, commands());
    }

    /** The page of a member of the staff rather than of a pupil. */
    public RecordView ofStaff() {
        staff = true;
        return this;
    }

    /** Shows also what that panel knows of the person. */
    public RecordView with(RecordPanel other) {
        panel = other;
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return staff ? "staff" : "pupil";
    }

    @Override
    public void shown(Destination destination) {
        RecordPanel other = panel;
        if (other != null) {
            other.show(destination);
        }
        model.shown(destination);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                        words.live("record.edit"),
                        Icon.PENCIL,
                        Key.EDIT,
                        model::edit,
                        model.mayEdit()),
                new Command(
                        words.live("record.keep"),
                        Icon.SAVE,
                        Key.SAVE,
                        model::keep,
                        model.mayKeep()),
                new Command(
                        model.addWord(),
                        Icon.PLUS,
                        Key.NEW,
                        model::add,
                        new ReadOnlyBooleanWrapper(model.mayAdd())),
                new Command(words.live("record.back"), Icon.CHEVRON_LEFT, null, model::back));
    }

    @Override
    public boolean holdsUnkept() {
        return model.holdsUnkept();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }

    private void show(@Nullable RecordSheet sheet) {
        top.getChildren().setAll(head(sheet));
        mainCards.getChildren().clear();
        sideCards.getChildren().clear();
        if (sheet == null) {
            return;
        }
        sheet.notices()
                .forEach(
                        notice ->
                                top.getChildren()
                                        .add(
                                                new Note(
                                                        notice.tone(),
                                                        new SimpleStringProperty(notice.text()))));
        sheet.main().forEach(card -> mainCards.getChildren().add(CardPane.of(card)));
        RecordPanel other = panel;
        if (other != null) {
            other.refresh();
            mainCards
                    .getChildren()
                    .add(Math.min(1, mainCards.getChildren().size()), other.content());
        }
        sheet.side().forEach(card -> sideCards.getChildren().add(CardPane.of(card)));
    }

    private Node head(@Nullable RecordSheet sheet) {
        Button back = Buttons.flat(words.live("record.back"), Icon.CHEVRON_LEFT, model::back);
        if (sheet == null) {
            return new PageHead(words.live("record.new"), back);
        }
        HBox acts = new HBox();
        acts.getStyleClass().add("record-acts");
        sheet.states()
                .forEach(
                        state -> {
                            StateLabel chip = new StateLabel();
                            chip.getStyleClass().add("chip");
                            chip.show(state);
                            acts.getChildren().add(chip);
                        });
        acts.getChildren().add(back);
        RecordSheet.Gesture edit = sheet.edit();
        if (edit != null) {
            acts.getChildren()
                    .add(
                            Buttons.plain(
                                    new SimpleStringProperty(edit.word()),
                                    edit.icon(),
                                    model::edit));
        }
        return new PageHead(
                new SimpleStringProperty(sheet.name()),
                new SimpleStringProperty(sheet.beside()),
                acts);
    }

    private void showForm(@Nullable EditForm<?> form) {
        side.getChildren().setAll(List.of(form == null ? sideScroll : forms.of(form)));
        if (form != null) {
            // the fields are in the window only once their scroll pane has its skin
            side.applyCss();
            forms.takeFocus();
        }
    }

    private static ScrollPane scroll(VBox cards) {
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        scroll.setMinHeight(0);
        return scroll;
    }
}
