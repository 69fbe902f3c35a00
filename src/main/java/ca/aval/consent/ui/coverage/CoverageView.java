package ca.aval.consent.ui.coverage;

import ca.aval.consent.coverage.Counted;
import ca.aval.consent.ui.coverage.CoverageViewModel.Behind;
import ca.aval.consent.ui.coverage.CoverageViewModel.By;
import ca.aval.consent.ui.coverage.CoverageViewModel.UseChoice;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Facet;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.Named;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.Key;
import ca.aval.shell.Page;
import ca.aval.shell.PaperActs;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The page of the coverage: the figures, their picture, and the pupils behind each figure. */
public final class CoverageView implements Page {
    private static final double SIDE = 332;
    private static final double FIGURE = 58;
    private static final double BELOW = 0.5;

    private final CoverageViewModel model;
    private final Words words;
    private final TableTools tools;
    private final ListPane<CoverageLine> list;
    private final VBox content;

    /**
     * @param words the words of this page
     * @param papers what can be done with the table once it is on paper
     */
    public CoverageView(
            CoverageViewModel model,
            Words words,
            TableTools tools,
            CoveragePaper paper,
            PaperActs papers) {
        this.model = model;
        this.words = words;
        this.tools = tools;
        list = list();
        Panel figures =
                new Panel()
                        .filled(list)
                        .foot(
                                Buttons.plain(
                                        words.live("paper"), Icon.FILE_EARMARK_TEXT, paper::make),
                                Panel.spacer(),
                                papers.about(paper.paper()));
        figures.setMinWidth(0);
        SideCards side = new SideCards(picture(), behind());
        Columns both = new Columns(figures, SIDE, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("title"), model.asOf(), by()), both);
        content.getStyleClass().add("page");
        // on a narrow window it stands below, and the list keeps half of the height
        side.prefHeightProperty().bind(content.heightProperty().multiply(BELOW));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "coverage";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                // the list takes its own keys
                new Command(words.live("search"), Icon.SEARCH, Key.FIND, list::find),
                new Command(
                        tools.words().live("list.excel.command"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        list::export,
                        new ReadOnlyBooleanWrapper(list.mayExport())));
    }

    private Segmented<By> by() {
        return new Segmented<>(
                words.live("by"),
                Stream.of(By.values())
                        .map(by -> new Segmented.Choice<>(by, words.live("by." + by.name())))
                        .toList(),
                model.by(),
                model.by()::set);
    }

    private ListPane<CoverageLine> list() {
        ListPane<CoverageLine> pane =
                new ListPane<>("coverage", words.live("title"), table(), CoverageLine::key, tools);
        return pane.facet(
                        new Facet(
                                "by",
                                words.live("by"),
                                () -> model.by().get().name(),
                                this::choose,
                                () -> words.say("by." + model.by().get().name())))
                .facet(
                        new Facet(
                                "use",
                                words.live("use"),
                                model.use()::get,
                                model.use()::set,
                                model.use()::get))
                .filter("none", words.live("filter.none"), line -> line.of(Counted.NONE) > 0)
                .filter(
                        "verify",
                        words.live("filter.verify"),
                        line -> line.of(Counted.TO_VERIFY) > 0)
                .view(words.live("view.school"), Map.of("by", By.SCHOOL.name()))
                .view(words.live("view.none"), Map.of("chip", "none", "by", By.GROUP.name()))
                .beside(uses())
                .ready();
    }

    private void choose(String by) {
        Stream.of(By.values())
                .filter(known -> known.name().equals(by))
                .findFirst()
                .ifPresent(model.by()::set);
    }

    private DataTable<CoverageLine> table() {
        DataTable<CoverageLine> table =
                new DataTable<>(
                                words.live("title"),
                                model.lines(),
                                new EmptyState(Icon.BAR_CHART, words.live("empty")))
                        .text(words.live("column.name"), 70, CoverageLine::name)
                        .named("name")
                        .strong(words.live("column.use"), 240, CoverageLine::use)
                        .named("use")
                        .number(words.live("column.asked"), FIGURE, CoverageLine::asked)
                        .named("asked")
                        .number(words.live("column.returned"), FIGURE, CoverageLine::returned)
                        .named("returned");
        for (Counted counted : Counted.values()) {
            String key = counted.name().toLowerCase(Locale.ROOT).replace('_', '-');
            table.number(words.live("column." + key), FIGURE, line -> line.of(counted)).named(key);
        }
        return table.onSelect(model::look);
    }

    private ComboBox<UseChoice> uses() {
        ComboBox<UseChoice> box = new ComboBox<>(model.uses());
        box.accessibleTextProperty().bind(words.live("use"));
        box.setConverter(new Named<>(u -> u == null ? words.say("use.all") : u.label()));
        box.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.use().set(chosen.code());
                            }
                        });
        model.use().subscribe(code -> follow(box, code));
        model.uses().subscribe(() -> follow(box, model.use().get()));
        return box;
    }

    private void follow(ComboBox<UseChoice> box, String code) {
        model.uses().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private Panel picture() {
        FormScroll scroll = new FormScroll(new CoverageBars(model.bars(), words));
        Panel panel = new Panel(model.pictured()).filled(scroll);
        return panel;
    }

    private Panel behind() {
        DataTable<Behind> pupils =
                new DataTable<>(
                                words.live("behind"),
                                model.behind(),
                                new EmptyState(Icon.PEOPLE, words.live("behind.empty")))
                        .strong(words.live("column.pupil"), 200, Behind::name)
                        .onOpen(model::open);
        VBox body = new VBox(new FigureChips(model, words), pupils);
        VBox.setVgrow(pupils, Priority.ALWAYS);
        Panel panel =
                new Panel(
                                model.chosen()
                                        .map(
                                                line ->
                                                        line == null
                                                                ? ""
                                                                : line.name() + " · " + line.use())
                                        .orElse(""))
                        .filled(body);
        return panel;
    }
}
