package ca.aval.consent.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Key;
import ca.aval.shell.Page;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** The page of a year's asking: a short form to begin it, then its groups, pupils and papers. */
public final class CampaignView implements Page {
    private final CampaignViewModel model;
    private final ObjectProperty<@Nullable Runnable> history = new SimpleObjectProperty<>();
    private final VBox content = new VBox();
    private final Node head;
    private final Region beginning;
    private final Region nobody;
    private final FormsView forms;
    private final Region never;
    private final BooleanProperty past = new SimpleBooleanProperty();
    private final List<Command> commands;
    private final Node expired;
    private final CampaignLeads leads = new CampaignLeads();

    /**
     * @param words the words of this screen
     * @param kit the words of the kit
     * @param dates makes a field for a day
     */
    public CampaignView(
            CampaignViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            FileChoice files,
            TableTools tools,
            Supplier<IsoDateField> dates) {
        this.model = model;
        Hyperlink whatWasDone = Buttons.link(words.live("page.history"), this::showHistory);
        whatWasDone.visibleProperty().bind(history.isNotNull().and(underWay()));
        whatWasDone.managedProperty().bind(whatWasDone.visibleProperty());
        head =
                new PageHead(
                        words.live("page.title", model.year()),
                        model.due(),
                        whatWasDone,
                        lead(words.live("page.photo"), Icon.CAMERA, leads::toPhoto, leads.photo()),
                        lead(
                                words.live("page.answers"),
                                Icon.KEYBOARD,
                                leads::toAnswers,
                                leads.answers()),
                        reminders(words));
        expired =
                new Note(Tone.NEUTRAL, words.live("page.last-year", model.before()))
                        .when(model.before().greaterThan(0));
        beginning =
                new NewCampaignView(model.beginning(), words, kit, model.year(), dates).content();
        nobody = new Panel().filled(new EmptyState(Icon.PEOPLE, words.live("page.nobody")));
        forms =
                new FormsView(
                        model,
                        words,
                        kit,
                        new PrintQuestions(model, words, dialogs, files),
                        tools,
                        leads);
        never = new Panel().filled(new EmptyState(Icon.ARCHIVE, words.live("page.never")));
        VBox.setVgrow(never, Priority.ALWAYS);
        VBox.setVgrow(beginning, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        VBox.setVgrow(forms.content(), Priority.ALWAYS);
        content.getStyleClass().add("page");
        content.getChildren().add(head);
        model.step().subscribe(this::show);
        Command print =
                new Command(
                        words.live("command.print"),
                        Icon.PRINTER,
                        Key.PRINT,
                        forms::print,
                        past.not().and(underWay()));
        CommandKeys.on(content, List.of(print));
        // the list takes its own keys
        commands =
                List.of(
                        print,
                        new Command(
                                words.live("table.search"),
                                Icon.SEARCH,
                                Key.FIND,
                                forms::find,
                                underWay()),
                        new Command(
                                tools.words().live("list.excel.command"),
                                Icon.FILE_EARMARK_SPREADSHEET,
                                Key.EXPORT,
                                forms::export,
                                underWay().map(on -> on && tools.gate().mayPass())));
    }

    /** Puts what can be done with the form on show under its page. */
    public CampaignView papers(PaperActs acts) {
        forms.papers(acts);
        return this;
    }

    /**
     * Leads to what was done with the campaign.
     *
     * @param show shows it
     */
    public CampaignView history(Runnable show) {
        history.set(show);
        return this;
    }

    /** Where one goes on from here. */
    public CampaignLeads leads() {
        return leads;
    }

    private Button lead(
            ObservableValue<String> word,
            Icon icon,
            Runnable act,
            ObservableValue<? extends @Nullable Runnable> place) {
        Button button = Buttons.plain(word, icon, act);
        button.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> place.getValue() != null && underWay().get() && !past.get(),
                                place,
                                model.step(),
                                past));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** The first thing to do once the day has passed and somebody is silent. */
    private Button reminders(Words words) {
        Button button =
                Buttons.primary(
                        words.live("page.remind", model.list().silent()),
                        Icon.PRINTER,
                        () -> leads.remind(List.of()));
        button.visibleProperty()
                .bind(
                        leads.reminders()
                                .isNotNull()
                                .and(underWay())
                                .and(past.not())
                                .and(model.late())
                                .and(model.list().silent().greaterThan(0)));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Shows a past year: its forms stay readable, nothing is begun or printed. */
    public CampaignView lookBack() {
        past.set(true);
        forms.lookBack();
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void keepWords() {
        model.beginning().draft().keep();
    }

    @Override
    public String guide() {
        return "campaign";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private void showHistory() {
        Runnable show = history.get();
        if (show != null) {
            show.run();
        }
    }

    private void show(CampaignViewModel.Step step) {
        content.getChildren()
                .setAll(
                        switch (step) {
                            case READING -> new Node[] {head};
                            case TO_BEGIN ->
                                    past.get()
                                            ? new Node[] {head, never}
                                            : new Node[] {head, expired, beginning};
                            case NO_PUPILS -> new Node[] {head, nobody};
                            case UNDER_WAY -> new Node[] {head, forms.news(), forms.content()};
                        });
    }

    private BooleanBinding underWay() {
        return Bindings.createBooleanBinding(
                () -> model.step().getValue() == CampaignViewModel.Step.UNDER_WAY, model.step());
    }
}
