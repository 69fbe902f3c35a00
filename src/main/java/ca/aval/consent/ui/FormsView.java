package ca.aval.consent.ui;

import ca.aval.consent.ui.FormListViewModel.Filter;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.Panel;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.StateLabel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The groups at left, their pupils in the middle, the chosen pupil's form at right. */
final class FormsView {
    private static final double ROOM = 640;

    private static final double GROUPS_WIDTH = 158;
    private static final double PREVIEW_WIDTH = 306;
    private static final double PREVIEW_HEIGHT = 360;

    private final CampaignViewModel model;
    private final FormListViewModel list;
    private final Words words;
    private final PrintQuestions questions;
    private final ListPane<PupilLine> pane;
    private final PaperPreview paper;
    private final Node news;
    private final Columns content;
    private final Panel pupils;
    private final BooleanProperty wide = new SimpleBooleanProperty(true);
    private boolean following;

    FormsView(
            CampaignViewModel model,
            Words words,
            Words kit,
            PrintQuestions questions,
            TableTools tools) {
        this.model = model;
        this.list = model.list();
        this.words = words;
        this.questions = questions;
        pane = pane(tools);
        pane.widthProperty()
                .subscribe(
                        width -> wide.set(width.doubleValue() == 0 || width.doubleValue() > ROOM));
        news = new PrintNewsView(model.printing(), words, questions).content();
        paper = new PaperPreview(kit, model.preview().title());
        pupils = pupils();
        HBox left = new HBox(groups(), pupils);
        left.getStyleClass().add("group-columns");
        content = new Columns(left, PREVIEW_WIDTH, preview());
    }

    Region content() {
        return content;
    }

    /** What can be done with the form on show, once it was printed. */
    void papers(PaperActs acts) {
        paper.acts(acts.about(model.preview().paper()));
    }

    /** What became of the last batch; takes no room while there is none. */
    Node news() {
        return news;
    }

    void find() {
        pane.find();
    }

    void export() {
        pane.export();
    }

    void print() {
        if (list.wanted().get() > 0 && !model.printing().busy().get()) {
            questions.print();
        }
    }

    private Panel groups() {
        ListView<GroupLine> groups = new ListView<>();
        groups.getStyleClass().add("group-list");
        groups.accessibleTextProperty().bind(words.live("groups.title"));
        groups.setCellFactory(view -> new GroupCell(words));
        groups.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, chosen) -> {
                            if (chosen != null && !following) {
                                list.choose(chosen);
                            }
                        });
        list.groups().subscribe(() -> follow(groups));
        list.group().subscribe(group -> follow(groups));
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> String.valueOf(Math.max(0, list.groups().size() - 1)),
                                list.groups()));
        Panel panel = new Panel(words.live("groups.title")).aside(count).filled(groups);
        panel.setMinWidth(GROUPS_WIDTH);
        panel.setPrefWidth(GROUPS_WIDTH);
        panel.setMaxWidth(GROUPS_WIDTH);
        return panel;
    }

    /** Shows the groups as they are now; the choice stays on the group in sight. */
    private void follow(ListView<GroupLine> groups) {
        following = true;
        if (!groups.getItems().equals(list.groups())) {
            groups.getItems().setAll(list.groups());
        }
        groups.getSelectionModel().select(list.group().get());
        following = false;
    }

    /** Leaves out what prints: the forms of a past year are only read. */
    void lookBack() {
        pupils.setBottom(null);
    }

    private Panel pupils() {
        Panel panel =
                new Panel(
                                Bindings.createStringBinding(
                                        () ->
                                                list.group().get().everyone()
                                                        ? words.say("groups.everyone")
                                                        : words.say(
                                                                "table.group",
                                                                list.group().get().name()),
                                        list.group(),
                                        words.language()))
                        .aside(new FilterChips(list, words))
                        .filled(pane)
                        .foot(foot());
        HBox.setHgrow(panel, Priority.ALWAYS);
        panel.setMinWidth(0);
        return panel;
    }

    private ListPane<PupilLine> pane(TableTools tools) {
        return new ListPane<>("forms", words.live("table.name"), table(), PupilLine::key, tools)
                .searchedBy(list.search(), words.live("table.search"))
                .facet(FormFacets.group(list, words))
                .facet(FormFacets.filter(list, words))
                .view(words.live("view.to-print"), FormFacets.everyone(Filter.TO_PRINT))
                .view(words.live("view.printed"), FormFacets.everyone(Filter.PRINTED))
                .ready();
    }

    private DataTable<PupilLine> table() {
        // inside one group its number would only be said again on each line; the room it takes
        // in the list of the whole school is that of the language
        var everyone = list.group().map(GroupLine::everyone);
        return new DataTable<>(
                        words.live("table.name"),
                        list.lines(),
                        new EmptyState(Icon.SEARCH, words.live("table.empty")))
                .ticks(words.live("table.ticked"), list::tick, PupilLine::name)
                .text(words.live("table.group-head"), 64, PupilLine::group)
                .named("group")
                .shownWhile(everyone)
                .strong(words.live("table.pupil"), 136, PupilLine::name)
                .named("name")
                .text(words.live("table.signer"), 104, PupilLine::signer)
                .named("signer")
                .shownWhile(wide)
                .text(words.live("table.language"), 64, PupilLine::language)
                .named("language")
                .shownWhile(everyone.map(shown -> !shown))
                .state(words.live("table.state"), 150, PupilLine::state)
                .named("state")
                .text(words.live("table.code"), 116, PupilLine::code)
                .named("code")
                .onSelect(model.preview()::look);
    }

    private Node[] foot() {
        Label wanted = new Label();
        wanted.setMinWidth(0);
        wanted.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        list.ticked().get() > 0
                                                ? words.say("foot.ticked", list.ticked().get())
                                                : words.say("foot.in-sight"),
                                list.ticked(),
                                words.language()));
        Button untick = Buttons.flat(words.live("foot.untick"), Icon.X, list::untickAll);
        untick.visibleProperty().bind(list.ticked().greaterThan(0));
        untick.managedProperty().bind(untick.visibleProperty());
        Button tick = Buttons.flat(words.live("foot.tick"), Icon.CHECK, list::tickAllInSight);
        tick.visibleProperty().bind(untick.visibleProperty().not());
        tick.managedProperty().bind(tick.visibleProperty());
        Button save = Buttons.plain(words.live("foot.save"), Icon.SAVE, questions::save);
        Button print =
                Buttons.primary(
                        words.live("foot.print", list.wanted()), Icon.PRINTER, questions::print);
        var idle = list.wanted().isEqualTo(0).or(model.printing().busy());
        save.disableProperty().bind(idle);
        print.disableProperty().bind(idle);
        return new Node[] {wanted, tick, untick, Panel.spacer(), save, print};
    }

    private Panel preview() {
        FormPreviewViewModel shown = model.preview();
        Bindings.bindContent(paper.pages(), shown.pages());
        StateLabel state = StateLabel.chip(shown.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.visibleProperty().bind(shown.state().isNotNull());
        Label note = new Label();
        note.setWrapText(true);
        note.textProperty().bind(shown.note());
        Panel panel = new Panel(shown.title()).aside(state).filled(paper).foot(note);
        panel.setPrefHeight(PREVIEW_HEIGHT);
        return panel;
    }
}
