package ca.aval.consent.ui.check;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.PageHead;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The page of the question whether somebody may be published. */
public final class MayPublishView implements Page {
    private static final double ALLOWED_WIDTH = 310;
    private static final double ALLOWED_HEIGHT = 560;

    private final MayPublishViewModel model;
    private final Words words;
    private final Dialogs dialogs;
    private final AnswerPrinting printing;
    private final QuestionPane question;
    private final VBox content;
    private final List<Command> commands;

    /**
     * @param words the words of this page
     * @param kit the words of the kit
     * @param day a field for a day
     * @param printing prints the answer on show
     * @param past leads to the answers that were kept
     */
    public MayPublishView(
            MayPublishViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            IsoDateField day,
            AnswerPrinting printing,
            Runnable past) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.printing = printing;
        question = new QuestionPane(model.question(), words, kit, day, model::ask, this::names);
        AnswerPane answer =
                new AnswerPane(model, words, this::showAllowed, print(), record(), keep());
        HBox both = new HBox(question.panel(), answer.content());
        both.getStyleClass().add("check-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        content =
                new VBox(
                        new PageHead(
                                words.live("page.title"),
                                words.live("page.beside"),
                                Buttons.plain(words.live("page.past"), Icon.CLOCK, past),
                                Buttons.plain(words.live("page.new"), Icon.PLUS, this::startAnew)),
                        both);
        content.getStyleClass().add("page");
        commands = commands(past);
        CommandKeys.on(content, commands);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "may-we-publish";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
        question.begin();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> commands(Runnable past) {
        List<Command> all = new ArrayList<>();
        all.add(new Command(words.live("page.new"), Icon.PLUS, Key.NEW, this::startAnew));
        all.add(new Command(words.live("keep"), Icon.SAVE, Key.SAVE, model::keep, mayKeepNow()));
        all.add(
                new Command(
                        words.live("print.names"),
                        Icon.PRINTER,
                        Key.PRINT,
                        () -> printing.print(false, model::onSheet, model::print),
                        answered().and(namesMayLeave())));
        all.add(new Command(words.live("page.past"), Icon.CLOCK, null, past));
        return List.copyOf(all);
    }

    private void startAnew() {
        model.question().start();
        question.begin();
    }

    private void names() {
        new NamesPane(model.names(), words).ask(dialogs, model.question()::add);
    }

    private Button keep() {
        Button keep = Buttons.primary(words.live("keep"), Icon.SAVE, model::keep);
        keep.disableProperty().bind(mayKeepNow().not());
        keep.visibleProperty()
                .bind(
                        model.answer()
                                .kept()
                                .isNull()
                                .or(model.recording().isNull())
                                .and(Bindings.createBooleanBinding(model::mayKeep)));
        keep.managedProperty().bind(keep.visibleProperty());
        return keep;
    }

    /** Where publications are recorded there is a way to them, once the answer was kept. */
    private Button record() {
        Button record = Buttons.primary(words.live("record"), Icon.PENCIL, model::record);
        record.visibleProperty()
                .bind(model.answer().kept().isNotNull().and(model.recording().isNotNull()));
        record.managedProperty().bind(record.visibleProperty());
        return record;
    }

    private MenuButton print() {
        return printing.button(model.seesReasons(), model::onSheet, model::print, answered());
    }

    private void showAllowed() {
        DataTable<AllowedLine> table =
                new DataTable<AllowedLine>(
                                words.live("allowed.title"),
                                model.answer().allowed(),
                                new EmptyState(Icon.PEOPLE, words.live("allowed.none")))
                        .strong(words.live("denied.pupil"), 320, AllowedLine::name);
        table.setPrefSize(ALLOWED_WIDTH, ALLOWED_HEIGHT);
        dialogs.showAll(words.say("allowed.title"), table);
    }

    private BooleanBinding answered() {
        return model.answer().checked().isNotNull();
    }

    private BooleanBinding namesMayLeave() {
        return Bindings.createBooleanBinding(printing::mayPass);
    }

    private BooleanBinding mayKeepNow() {
        return answered()
                .and(model.answer().kept().isNull())
                .and(Bindings.createBooleanBinding(model::mayKeep));
    }
}
