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
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/** The groups at left, their pupils in the middle, the chosen pupil's form at right. */
final class FormsView {
    private static final double ROOM = 640;
    private static final double ROOM_FOR_ANSWERS = 560;

    private static final double GROUPS_WIDTH = 158;
    private static final double PREVIEW_WIDTH = 306;

    private final CampaignViewModel model;
    private final FormListViewModel list;
    private final Words words;
    private final PrintQuestions questions;
    private final ListPane<PupilLine> pane;
    private final PaperPreview paper;
    private final CampaignLeads leads;
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
            TableTools tools,
            CampaignLeads leads) {
        this.leads = leads;
        this.model = model;
        this.list = model.list();
        this.words = words;
        this.questions = questions;
        pane = pane(tools);
        pane.widthProperty().subscribe(this::measure);
        list.answering().subscribe(this::measure);
        news = new PrintNewsView(model.printing(), words, questions).content();
        paper = new PaperPreview(kit, model.preview().title());
        pupils = pupils();
        HBox left = new HBox(groups(), pupils);
        left.getStyleClass().add("group-columns");
        content =
                new Columns(
                        left,
                        PREVIEW_WIDTH,
                        new AnswerCard(model.preview(), words, leads, paper).panel());
    }

    private void measure() {
        double room = list.answering().get() ? ROOM_FOR_ANSWERS : ROOM;
        wide.set(pane.getWidth() == 0 || pane.getWidth() > room);
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
        Panel panel =
                new Panel(words.live("groups.title"))
                        .aside(count, coverage())
                        .filled(groups)
                        .foot(school());
        panel.setMinWidth(GROUPS_WIDTH);
        panel.setPrefWidth(GROUPS_WIDTH);
        panel.setMaxWidth(GROUPS_WIDTH);
        return panel;
    }

    private Button coverage() {
        Button button =
                Buttons.iconOnly(words.live("groups.coverage"), Icon.BAR_CHART, leads::toCoverage);
        // the head of so narrow a column has no room for margins
        HBox.setMargin(button, new Insets(0, -10, 0, -4));
        button.visibleProperty().bind(leads.coverage().isNotNull().and(list.answering()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Shows the groups as they are now; the choice stays on the group in sight. */
    private void follow(ListView<GroupLine> groups) {
        following = true;
        List<GroupLine> classes = list.groups().stream().filter(g -> !g.everyone()).toList();
        if (!groups.getItems().equals(classes)) {
            groups.getItems().setAll(classes);
        }
        if (list.group().get().everyone()) {
            groups.getSelectionModel().clearSelection();
        } else {
            groups.getSelectionModel().select(list.group().get());
        }
        following = false;
    }

    /** The whole school, under its groups. */
    private Node school() {
        ToggleButton all = new ToggleButton();
        all.getStyleClass().add("school-foot");
        all.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(all, Priority.ALWAYS);
        all.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        list.groups().isEmpty()
                                                ? ""
                                                : words.say(
                                                        "groups.foot",
                                                        list.groups().getFirst().done(),
                                                        list.groups().getFirst().pupils()),
                                list.groups(),
                                words.language()));
        all.setOnAction(
                event -> {
                    list.choose(list.groups().getFirst());
                    all.setSelected(true);
                });
        list.group().subscribe(group -> all.setSelected(group.everyone()));
        return all;
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
                        .foot(new FormsFoot(model, words, questions, leads).nodes());
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
                .view(words.live("view.silent"), FormFacets.everyone(Filter.SILENT))
                .view(words.live("view.to-complete"), FormFacets.everyone(Filter.TO_COMPLETE))
                .view(words.live("view.disagreement"), FormFacets.everyone(Filter.DISAGREEMENT))
                .view(words.live("view.to-verify"), FormFacets.everyone(Filter.TO_VERIFY))
                .ready();
    }

    private DataTable<PupilLine> table() {
        // inside one group its number would only be said again on each line; the room it takes
        // in the list of the whole school is that of the language
        var everyone = list.group().map(GroupLine::everyone);
        var printing = list.answering().not();
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
                .text(words.live("table.signer"), 116, PupilLine::signer)
                .named("signer")
                .shownWhile(wide)
                .text(words.live("table.language"), 64, PupilLine::language)
                .named("language")
                .shownWhile(printing.and(list.inOneGroup()))
                .state(words.live("table.state"), 150, PupilLine::state)
                .named("state")
                .text(words.live("table.yes"), 76, line -> line.answered().yes())
                .named("yes")
                .shownWhile(list.answering())
                .text(words.live("table.received"), 76, line -> line.answered().received())
                .named("received")
                .shownWhile(list.answering())
                .text(words.live("table.code"), 116, PupilLine::code)
                .named("code")
                .shownWhile(printing)
                .onSelect(model.preview()::look);
    }
}
