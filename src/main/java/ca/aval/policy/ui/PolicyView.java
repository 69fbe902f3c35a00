package ca.aval.policy.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The page of the policy in force: what it says, section by section, in plain words. */
public final class PolicyView implements Page {
    private final PolicyViewModel model;
    private final Words words;
    private final List<Command> acts;
    private final TextField search = new TextField();
    private final ListView<ShownSection> list;
    private final VBox content;
    private boolean following;

    /**
     * @param words those of this page
     * @param acts what can be done with the policy, for the one signed in; may be empty
     */
    public PolicyView(PolicyViewModel model, Words words, List<Command> acts) {
        this.model = model;
        this.words = words;
        this.acts = List.copyOf(acts);
        list = list();
        VBox left = new VBox(searched(), list);
        left.getStyleClass().add("policy-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        RulesPane rules = new RulesPane(model, words);
        HBox both = new HBox(new Panel().filled(left), new Panel().filled(rules));
        both.getStyleClass().add("policy-both");
        both.setMinHeight(0);
        HBox.setHgrow(both.getChildren().getLast(), Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        content = new VBox(head(), title(), facts(), gaps(), both);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "policy";
    }

    @Override
    public void shown(Destination destination) {
        model.arrive();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(acts);
        all.add(new Command(words.live("search.name"), Icon.SEARCH, Key.FIND, this::find));
        return List.copyOf(all);
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }

    private PageHead head() {
        if (acts.isEmpty()) {
            return new PageHead(words.live("page.title"));
        }
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(words.live("page.acts"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().addAll("button-outlined", "policy-acts");
        for (Command act : acts) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(act.word());
            item.setGraphic(Icons.of(act.icon()));
            item.setOnAction(event -> act.run());
            item.disableProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () -> !act.enabled().getValue(), act.enabled()));
            menu.getItems().add(item);
        }
        return new PageHead(words.live("page.title"), menu);
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("policy-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty().bind(model.title());
        return title;
    }

    private FlowPane facts() {
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("policy-facts");
        facts.setMinHeight(Region.USE_PREF_SIZE);
        model.header()
                .subscribe(
                        () ->
                                facts.getChildren()
                                        .setAll(model.header().stream().map(this::fact).toList()));
        return facts;
    }

    private Label fact(String words) {
        Label fact = new Label(words);
        fact.getStyleClass().add("policy-fact");
        fact.setWrapText(true);
        return fact;
    }

    private Node gaps() {
        Note open =
                new Note(
                        Tone.ATTENTION,
                        words.live("gaps.count", model.gaps()),
                        words.live("gaps.why"),
                        Buttons.link(words.live("gaps.show"), model::showGaps));
        open.when(model.gaps().greaterThan(0));
        Note law =
                new Note(
                        Tone.NEUTRAL,
                        words.live("law.count", model.toConfirm()),
                        words.live("law.why"),
                        Buttons.link(words.live("law.show"), model::showLaw));
        law.when(model.toConfirm().greaterThan(0));
        VBox both = new VBox(open, law);
        both.getStyleClass().add("policy-notes");
        both.setMinHeight(Region.USE_PREF_SIZE);
        return both;
    }

    private Node searched() {
        search.promptTextProperty().bind(words.live("search.prompt"));
        search.accessibleTextProperty().bind(words.live("search.name"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                        search.clear();
                        key.consume();
                    } else if (key.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        key.consume();
                    }
                });
        ToggleButton open = new ToggleButton();
        open.getStyleClass().add("filter-chip");
        open.textProperty().bind(words.live("open.only"));
        open.selectedProperty().bindBidirectional(model.onlyOpen());
        VBox bar = new VBox(search, open);
        bar.getStyleClass().add("policy-search");
        return bar;
    }

    private ListView<ShownSection> list() {
        ListView<ShownSection> view = new ListView<>(model.sections());
        view.getStyleClass().addAll("group-list", "policy-sections");
        view.setCellFactory(cells -> new SectionCell(words));
        view.accessibleTextProperty().bind(words.live("sections.name"));
        view.setMinHeight(0);
        model.chosen()
                .subscribe(
                        section -> {
                            following = true;
                            view.getSelectionModel().select(section);
                            following = false;
                        });
        view.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        section -> {
                            if (section != null && !following) {
                                model.choose(section);
                            }
                        });
        return view;
    }
}
