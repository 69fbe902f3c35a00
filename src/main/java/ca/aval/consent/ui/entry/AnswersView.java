package ca.aval.consent.ui.entry;

import ca.aval.kit.Buttons;
import ca.aval.kit.DraftBanner;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Mark;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The page on which the forms that came back are typed in, one key for each answer. */
public final class AnswersView implements Page {
    private final AnswersViewModel model;
    private final Words words;
    private final AnswerTable table;
    private final Node head;
    private final VBox content = new VBox();
    private final VBox ready = new VBox();
    private final DoubtsCard doubts;
    private final List<Command> commands;

    /**
     * @param words the words of this screen
     * @param kit the words of the kit
     * @param date a field for the day of the signature
     * @param undo takes back the last thing done
     */
    public AnswersView(
            AnswersViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            FileChoice files,
            IsoDateField date,
            Runnable undo) {
        this.model = model;
        this.words = words;
        table = new AnswerTable(model, words, kit, dialogs, files, date, undo);
        doubts = new DoubtsCard(model, words);
        head = head();
        HBox cards = new HBox(new PupilCard(model.card(), words).content(), doubts.content());
        cards.getStyleClass().add("answer-cards");
        VBox.setVgrow(table.content(), Priority.ALWAYS);
        ready.getStyleClass().add("page");
        ready.getChildren()
                .setAll(
                        new DraftBanner(model.draft(), kit),
                        trouble(),
                        table.content(),
                        new KeyLegend(words),
                        cards);
        VBox.setVgrow(ready, Priority.ALWAYS);
        content.getStyleClass().add("page");
        model.step().subscribe(this::show);
        ObservableValue<Boolean> typing = model.step().map(s -> s == AnswersViewModel.Step.READY);
        commands =
                List.of(
                        new Command(
                                words.live("command.next"),
                                Icon.CHECK,
                                Key.SAVE,
                                table::next,
                                typing),
                        new Command(
                                words.live("command.clear"), Icon.X, null, table::clear, typing),
                        new Command(
                                words.live("page.finish"),
                                Icon.CHECK,
                                null,
                                model::finish,
                                typing));
        CommandKeys.on(content, commands);
    }

    /** Lets a letter be written to a family whose form must be taken up again. */
    public AnswersView letters(TakeUpLetter letters) {
        doubts.letters(letters);
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "record-answers";
    }

    @Override
    public void shown(Destination destination) {
        model.shown(destination, table::arrive);
    }

    @Override
    public void keepWords() {
        model.keepWords();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private Node head() {
        PageHead line =
                new PageHead(
                        words.live("page.title"),
                        model.pile().title(),
                        count("count.recorded", null, model.pile().recorded()),
                        count("count.minutes", null, model.pile().minutes()),
                        count("count.verify", Mark.TO_VERIFY, Bindings.size(model.pile().doubts())),
                        Buttons.plain(words.live("page.finish"), Icon.CHECK, model::finish));
        return line;
    }

    private Node count(String key, @Nullable Mark mark, ObservableValue<Number> number) {
        Label figure = new Label();
        figure.getStyleClass().add("strong");
        figure.textProperty().bind(Bindings.convert(number));
        Label word = new Label();
        word.textProperty().bind(words.live(key, number));
        HBox pair = new HBox(figure, word);
        if (mark != null) {
            pair.getChildren().addFirst(Icons.of(mark.icon(), "attention"));
        }
        pair.getStyleClass().add("answer-count");
        pair.setMinWidth(Region.USE_PREF_SIZE);
        return pair;
    }

    private Node trouble() {
        return new Note(
                        Tone.DANGER,
                        model.pile().trouble(),
                        words.live("pile.order"),
                        Buttons.plain(words.live("pile.retry"), model.pile()::retry),
                        Buttons.plain(words.live("pile.take-up"), table::takeUp))
                .when(model.pile().trouble().isNotEmpty());
    }

    private void show(AnswersViewModel.Step step) {
        content.getChildren()
                .setAll(
                        switch (step) {
                            case READING -> new Node[] {head};
                            case NO_RIGHT ->
                                    new Node[] {
                                        head, empty(Icon.LOCK, words.live("page.no-right"))
                                    };
                            case PAST_YEAR ->
                                    new Node[] {
                                        head,
                                        empty(Icon.ARCHIVE, words.live("page.past", model.year()))
                                    };
                            case NOTHING_ASKED ->
                                    new Node[] {
                                        head,
                                        empty(
                                                Icon.PRINTER,
                                                words.live("page.nothing", model.year()),
                                                Buttons.primary(
                                                        words.live("page.to-campaign"),
                                                        Icon.UI_CHECKS,
                                                        model::finish))
                                    };
                            case READY -> new Node[] {head, ready};
                        });
        if (step == AnswersViewModel.Step.READY) {
            table.begin();
        }
    }

    private static Node empty(Icon icon, ObservableValue<String> sentence, Node... gesture) {
        Panel panel = new Panel().filled(new EmptyState(icon, sentence, gesture));
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }
}
