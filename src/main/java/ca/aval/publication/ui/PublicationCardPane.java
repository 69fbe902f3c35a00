package ca.aval.publication.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Choice;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.State;
import ca.aval.kit.StateLabel;
import ca.aval.kit.TokenPicker;
import ca.aval.kit.Words;
import ca.aval.publication.ui.PublicationCard.Fact;
import ca.aval.publication.ui.PublicationCard.Person;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The publication that is looked at, with what can be done about it. */
final class PublicationCardPane {
    private final PublicationsViewModel model;
    private final Words words;
    private final Words kit;
    private final Dialogs dialogs;
    private final ScrollPane scroll = new ScrollPane();
    private VBox body = new VBox();
    private final Panel panel;

    PublicationCardPane(PublicationsViewModel model, Words words, Words kit, Dialogs dialogs) {
        this.kit = kit;
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        scroll.accessibleTextProperty().bind(words.live("card.title"));
        panel = new Panel(words.live("card.title")).filled(scroll);
        model.card().subscribe(this::show);
        words.language().subscribe(language -> show(model.card().get()));
    }

    Panel panel() {
        return panel;
    }

    private void show(@Nullable PublicationCard card) {
        body = new VBox();
        body.getStyleClass().addAll("panel-body", "publication-card");
        scroll.setContent(body);
        if (card == null) {
            add(label(words.say("card.none"), "muted"));
            return;
        }
        add(label(card.title(), "strong"), state(card.state()));
        if (card.takedown() != null) {
            takedown(card.takedown());
        }
        if (card.alert() != null) {
            alert(card.alert());
        }
        for (Fact fact : card.facts()) {
            fact(fact.word(), label(fact.value(), "journal-fact"));
        }
        if (!card.address().isEmpty()) {
            fact(words.say("fact.address"), selectable(card.address()));
        }
        VBox people = new VBox();
        card.people().forEach(person -> people.getChildren().add(person(person)));
        fact(words.say("fact.people", card.people().size()), people);
        if (model.mayRecord() && card.takedown() == null && card.alert() == null) {
            acts(card);
        }
    }

    private void acts(PublicationCard card) {
        FlowPane acts =
                new FlowPane(
                        Buttons.plain(words.live("card.change"), Icon.PENCIL, () -> change(card)),
                        Buttons.plain(words.live("card.people"), Icon.PEOPLE, () -> people(card)));
        acts.getStyleClass().add("publication-acts");
        if (card.standing()) {
            acts.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("card.remove"), Icon.ARCHIVE, () -> remove(card)));
        }
        add(acts);
    }

    private void takedown(TakedownLine line) {
        add(label(words.say("down.for", line.person()), "journal-fact"), state(line.state()));
        add(label(line.what(), "muted"));
        if (!line.note().isEmpty()) {
            add(label(line.note(), "journal-fact"));
        }
        if (!model.mayRecord()) {
            return;
        }
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("publication-acts");
        if (line.open()) {
            String verb =
                    switch (line.next()) {
                        case ASKED -> "down.do.ask";
                        case STOPPED -> "down.do.stop";
                        default -> "down.do.remove";
                    };
            acts.getChildren()
                    .addAll(
                            Buttons.primary(words.live(verb), () -> model.deeds().press(line)),
                            Buttons.plain(words.live("down.do.not"), () -> notRemoved(line)),
                            Buttons.plain(
                                    words.live("down.do.irreversible"),
                                    () -> model.deeds().settle(line, "IRREVERSIBLE", line.note())));
        } else {
            acts.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("down.do.open"),
                                    () -> model.deeds().settle(line, "WAITING", line.note())));
        }
        add(acts);
    }

    private void alert(AlertLine line) {
        add(label(line.person(), "journal-fact"), state(line.state()));
        add(label(line.reason(), "journal-fact"));
        add(label(words.say("alert.question", line.incident()), "strong"));
        if (!line.note().isEmpty()) {
            add(label(line.note(), "journal-fact"));
        }
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("publication-acts");
        for (String answer : new String[] {"YES", "NO", "ASK_OFFICER"}) {
            acts.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("alert.do." + answer), () -> answer(line, answer)));
        }
        add(acts);
        add(label(words.say("alert.kept"), "hint"));
    }

    private void answer(AlertLine line, String answer) {
        note(words.say("alert.do." + answer), words.say("alert.note"), line.note(), false)
                .ifPresent(note -> model.deeds().answer(line, answer, note));
    }

    private void notRemoved(TakedownLine line) {
        note(words.say("down.do.not"), words.say("down.note"), line.note(), true)
                .ifPresent(note -> model.deeds().settle(line, "NOT_REMOVED", note));
    }

    private Optional<String> note(String title, String label, String start, boolean needed) {
        StringProperty typed = new SimpleStringProperty(start);
        VBox form = new VBox(field(label, typed));
        boolean kept =
                dialogs.fill(
                        title,
                        form,
                        words.say("card.keep"),
                        typed.map(text -> !needed || !text.isBlank()));
        return kept ? Optional.of(typed.get()) : Optional.empty();
    }

    private void change(PublicationCard card) {
        StringProperty title = new SimpleStringProperty(card.title());
        StringProperty address = new SimpleStringProperty(card.address());
        VBox form =
                new VBox(
                        field(words.say("form.title"), title),
                        field(words.say("form.address"), address));
        form.getStyleClass().add("form");
        if (dialogs.fill(
                words.say("card.change.title"),
                form,
                words.say("card.keep"),
                title.map(text -> !text.isBlank()))) {
            model.deeds().change(card, title.get(), address.get());
        }
    }

    /** Whoever appears and is no longer among the choices stays until they are taken off. */
    private void people(PublicationCard card) {
        model.deeds()
                .offer(
                        choices -> {
                            TokenPicker<String> picker = new TokenPicker<>(kit);
                            picker.choices().setAll(choices.all(words));
                            picker.chosen()
                                    .setAll(card.people().stream().map(this::token).toList());
                            boolean kept =
                                    dialogs.fill(
                                            words.say("card.people.title"),
                                            new VBox(
                                                    FormField.tokens(
                                                            words.live("form.people"), picker)),
                                            words.say("card.keep"),
                                            Bindings.isNotEmpty(picker.chosen()));
                            if (kept) {
                                List<String> codes =
                                        picker.chosen().stream().map(Choice::value).toList();
                                model.deeds().show(card, choices.people(codes));
                            }
                        });
    }

    private Choice<String> token(Person person) {
        return new Choice<>(ShownChoices.code(person.id()), person.name(), "");
    }

    private void remove(PublicationCard card) {
        if (dialogs.ask(
                words.say("card.remove.title"),
                words.say("card.remove.why"),
                words.say("card.remove"))) {
            model.deeds().remove(card);
        }
    }

    private static Node field(String name, StringProperty typed) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.setPrefColumnCount(30);
        return new FormField<>(new ReadOnlyStringWrapper(name), field);
    }

    private Node person(Person person) {
        Label name = label(person.name(), "journal-fact");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name);
        State state = person.state();
        if (state != null) {
            row.getChildren().add(state(state));
        }
        return row;
    }

    private void fact(String word, Node value) {
        add(new VBox(label(word, "muted"), value));
    }

    /** An address is read to be copied. */
    private static Node selectable(String address) {
        TextField field = new TextField(address);
        field.setEditable(false);
        field.setAccessibleText(address);
        return field;
    }

    private void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    private static StateLabel state(State state) {
        return StateLabel.chip(new ReadOnlyObjectWrapper<>(state));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
