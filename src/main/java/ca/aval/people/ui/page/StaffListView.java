package ca.aval.people.ui.page;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Facet;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.people.Period;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The page of the staff: find someone, and open their record. */
public final class StaffListView implements Page {
    private final StaffListViewModel model;
    private final Words words;
    private final TableTools tools;
    private final ListPane<StaffLine> list;
    private final VBox content;

    /**
     * @param words those of this package
     */
    public StaffListView(StaffListViewModel model, Words words, TableTools tools) {
        this.model = model;
        this.words = words;
        this.tools = tools;
        list = list();
        Panel panel = new Panel().filled(list);
        panel.visibleProperty().bind(model.nobody().not());
        EmptyState nobody =
                model.mayAdd()
                        ? new EmptyState(
                                Icon.PERSON_BADGE,
                                words.live("staff.nobody"),
                                Buttons.primary(words.live("staff.add"), Icon.PLUS, model::add))
                        : new EmptyState(Icon.PERSON_BADGE, words.live("staff.nobody.read-only"));
        nobody.visibleProperty().bind(model.nobody());
        StackPane place = new StackPane(panel, nobody);
        VBox.setVgrow(place, Priority.ALWAYS);
        content = new VBox(head(), place);
        content.getStyleClass().add("page");
        CommandKeys.on(content, List.of(adding()));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "staff";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                adding(),
                // the list takes its own keys
                new Command(words.live("staff.search"), Icon.SEARCH, Key.FIND, list::find),
                new Command(
                        tools.words().live("list.excel.command"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        list::export,
                        new ReadOnlyBooleanWrapper(list.mayExport())));
    }

    private Command adding() {
        return new Command(
                words.live("staff.add"),
                Icon.PLUS,
                Key.NEW,
                model::add,
                new ReadOnlyBooleanWrapper(model.mayAdd()));
    }

    private PageHead head() {
        Button add = Buttons.plain(words.live("staff.add"), Icon.PLUS, model::add);
        add.setDisable(!model.mayAdd());
        add.visibleProperty().bind(model.nobody().not());
        return new PageHead(
                words.live("staff.title"),
                model.count(),
                PeopleTabs.of(words, PeopleTabs.Tab.STAFF, model.present(), tab -> model.pupils()),
                add);
    }

    private ListPane<StaffLine> list() {
        return new ListPane<>("staff", words.live("staff.title"), table(), StaffLine::id, tools)
                .searchedBy(model.search(), words.live("staff.search"))
                .facet(
                        new Facet(
                                "category",
                                words.live("staff.category"),
                                model.category()::get,
                                this::choose,
                                this::chosenCategory))
                .filter(
                        "present",
                        words.live("staff.filter.present"),
                        isNow(Period.Standing.PRESENT))
                .filter("away", words.live("staff.filter.away"), StaffLine::away)
                .filter("coming", words.live("staff.filter.coming"), isNow(Period.Standing.TO_COME))
                .filter("ended", words.live("staff.filter.ended"), isNow(Period.Standing.ENDED))
                .view(words.live("staff.view.all"), choices("", StaffListViewModel.ALL_CATEGORIES))
                .view(words.live("staff.view.teaching"), choices("present", "TEACHER"))
                .view(words.live("staff.view.outside"), choices("", "OUTSIDE"))
                .beside(categories())
                .tickable(StaffLine::name)
                .ready();
    }

    private static Predicate<StaffLine> isNow(Period.Standing standing) {
        return line -> line.now() == standing;
    }

    private static Map<String, String> choices(String chip, String category) {
        return Map.of("chip", chip, "category", category);
    }

    private void choose(String code) {
        if (model.categories().contains(code)) {
            model.category().set(code);
        }
    }

    private String chosenCategory() {
        String code = model.category().get();
        return code.isEmpty() ? "" : words.say("category." + code);
    }

    private ComboBox<String> categories() {
        ComboBox<String> box =
                new ComboBox<>(FXCollections.observableArrayList(model.categories()));
        box.accessibleTextProperty().bind(words.live("staff.category"));
        box.setMinWidth(170);
        box.setCellFactory(cells -> new WordCell(this::categoryWord));
        box.setButtonCell(new WordCell(this::categoryWord));
        box.valueProperty().bindBidirectional(model.category());
        return box;
    }

    private ObservableValue<String> categoryWord(String code) {
        return words.live(code.isEmpty() ? "staff.category.all" : "category." + code);
    }

    private DataTable<StaffLine> table() {
        Label none = new Label();
        none.textProperty().bind(words.live("staff.none-found"));
        return new DataTable<>(words.live("staff.title"), model.lines(), none)
                .strong(words.live("staff.name"), 180, StaffLine::name)
                .named("name")
                .text(words.live("staff.functions"), 190, StaffLine::functions)
                .named("functions")
                .text(words.live("staff.category"), 106, StaffLine::category)
                .named("category")
                .hidden()
                .text(words.live("staff.engagement"), 176, StaffLine::engagement)
                .named("engagement")
                .day(words.live("field.from"), 104, StaffLine::from)
                .named("from")
                .day(words.live("field.last-day"), 104, StaffLine::lastDay)
                .named("last-day")
                .text(words.live("staff.number"), 80, StaffLine::number)
                .named("number")
                .hidden()
                .text(words.live("field.email"), 190, StaffLine::email)
                .named("email")
                .hidden()
                .state(words.live("staff.standing"), 110, StaffLine::standing)
                .named("standing")
                .onOpen(model::open);
    }
}
