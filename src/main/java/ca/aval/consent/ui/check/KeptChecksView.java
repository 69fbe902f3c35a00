package ca.aval.consent.ui.check;

import ca.aval.consent.check.KeptChecksPlace;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The answers that were kept, and the chosen one as it was beside what it would be today. */
public final class KeptChecksView implements Page {
    private static final double SIDE = 496;
    private static final double SIDE_HEIGHT = 360;

    private final KeptChecksViewModel model;
    private final ListPane<KeptLine> list;
    private final VBox content;
    private final List<Command> commands;

    /**
     * @param words the words of the question
     * @param printing prints the open answer
     * @param back leads back to the question
     */
    public KeptChecksView(
            KeptChecksViewModel model,
            Words words,
            TableTools tools,
            AnswerPrinting printing,
            Runnable back) {
        this.model = model;
        list = list(words, tools);
        Columns both =
                new Columns(new Panel(words.live("kept.list")).filled(list), SIDE, one(words));
        VBox.setVgrow(both, Priority.ALWAYS);
        content =
                new VBox(
                        new PageHead(
                                words.live("kept.page"),
                                words.live("kept.beside"),
                                record(words),
                                printing.button(
                                        model.seesReasons(),
                                        model::onSheet,
                                        model::print,
                                        model.open().isNotNull()),
                                Buttons.plain(words.live("kept.back"), Icon.CHECK2_SQUARE, back)),
                        both);
        content.getStyleClass().add("page");
        commands =
                List.of(
                        new Command(
                                words.live("print.names"),
                                Icon.PRINTER,
                                Key.PRINT,
                                () -> printing.print(false, model::onSheet, model::print),
                                model.open()
                                        .isNotNull()
                                        .and(Bindings.createBooleanBinding(printing::mayPass))),
                        new Command(words.live("kept.search"), Icon.SEARCH, Key.FIND, list::find),
                        new Command(
                                tools.words().live("list.excel.command"),
                                Icon.FILE_EARMARK_SPREADSHEET,
                                Key.EXPORT,
                                list::export));
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
        if (destination instanceof KeptChecksPlace place && place.check() != null) {
            model.look(place.check());
        }
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private ListPane<KeptLine> list(Words words, TableTools tools) {
        DataTable<KeptLine> table =
                new DataTable<KeptLine>(
                                words.live("kept.list"),
                                model.lines(),
                                new EmptyState(Icon.CHECK2_SQUARE, words.live("kept.none")))
                        .strong(words.live("kept.number"), 96, KeptLine::number)
                        .named("number")
                        .day(words.live("kept.day"), 100, KeptLine::day)
                        .atLeast(100)
                        .named("day")
                        .text(words.live("kept.whom"), 104, KeptLine::whom)
                        .named("whom")
                        .text(words.live("kept.where"), 150, KeptLine::where)
                        .named("where")
                        .state(words.live("kept.answer"), 190, KeptLine::answer)
                        .atLeast(186)
                        .named("answer")
                        .text(words.live("kept.subject"), 140, KeptLine::subject)
                        .named("subject")
                        .hidden()
                        .onSelect(line -> model.look(line.id()));
        return new ListPane<>("kept-checks", words.live("kept.list"), table, KeptLine::id, tools)
                .ready();
    }

    /** To where the open answer becomes a publication. */
    private Button record(Words words) {
        Button record = Buttons.plain(words.live("record"), Icon.PENCIL, model::record);
        record.disableProperty().bind(model.open().isNull());
        record.setVisible(model.mayRecord());
        record.setManaged(model.mayRecord());
        return record;
    }

    private Panel one(Words words) {
        DataTable<KeptPersonLine> people =
                new DataTable<KeptPersonLine>(
                                words.live("kept.people.list"),
                                model.people(),
                                new EmptyState(Icon.PEOPLE, words.live("kept.choose")))
                        .strong(words.live("denied.pupil"), 134, KeptPersonLine::name)
                        .state(words.live("kept.then"), 172, KeptPersonLine::then)
                        .state(words.live("kept.now"), 172, KeptPersonLine::now)
                        .keyedBy(KeptPersonLine::key);
        Label summary = new Label();
        summary.getStyleClass().add("hint");
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        summary.textProperty().bind(model.summary());
        Panel panel = new Panel(model.title()).filled(people).foot(summary);
        panel.setPrefHeight(SIDE_HEIGHT);
        return panel;
    }
}
