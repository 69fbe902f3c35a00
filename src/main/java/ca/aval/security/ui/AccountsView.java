package ca.aval.security.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
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
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The page of the accounts: who may sign in, and the recovery key. */
public final class AccountsView implements Page {
    private static final double SIDE = 320;

    private final AccountsViewModel model;
    private final Words words;
    private final Dialogs dialogs;
    private final AccountDialog forms;
    private final RecoveryKeyDialog recovery;
    private final FlowPane acts = new FlowPane();
    private final VBox content;

    /**
     * @param words those of the accounts
     * @param recovery where the key is made and typed back
     */
    public AccountsView(
            AccountsViewModel model,
            Words words,
            TableTools tools,
            Dialogs dialogs,
            RecoveryKeyDialog recovery) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.recovery = recovery;
        forms = new AccountDialog(dialogs, words, tools.words());
        Panel list = new Panel().filled(list(tools)).foot(foot());
        Columns both = new Columns(list, SIDE, recoveryPanel());
        VBox.setVgrow(both, Priority.ALWAYS);
        Note told = new Note(Tone.OK, model.told()).when(Bindings.isNotEmpty(model.told()));
        Note alone =
                new Note(
                                Tone.NEUTRAL,
                                words.live("accounts.alone"),
                                words.live("accounts.alone.rest"))
                        .when(model.onePrincipal());
        content =
                new VBox(
                        new PageHead(
                                words.live("accounts.title"),
                                Buttons.primary(
                                        words.live("accounts.open"), Icon.PLUS, this::open)),
                        told,
                        alone,
                        both);
        content.getStyleClass().add("page");
        CommandKeys.on(content, List.of(opening()));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "accounts";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    @Override
    public List<Command> commands() {
        return List.of(opening());
    }

    private Command opening() {
        return new Command(words.live("accounts.open"), Icon.PLUS, Key.NEW, this::open);
    }

    private void open() {
        forms.show(model.opening());
    }

    private ListPane<AccountLine> list(TableTools tools) {
        Label none = new Label();
        none.textProperty().bind(words.live("accounts.none"));
        DataTable<AccountLine> table =
                new DataTable<>(words.live("accounts.title"), model.lines(), none)
                        .strong(words.live("accounts.name"), 170, AccountLine::name)
                        .named("name")
                        .text(words.live("accounts.user"), 110, AccountLine::userName)
                        .named("user")
                        .text(words.live("accounts.role"), 130, AccountLine::roleName)
                        .named("role")
                        .text(words.live("accounts.may"), 200, AccountLine::may)
                        .named("may")
                        .state(words.live("accounts.state"), 130, AccountLine::state)
                        .named("state");
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosen()::set);
        return new ListPane<>(
                        "accounts", words.live("accounts.title"), table, AccountLine::id, tools)
                .filter("open", words.live("accounts.filter.open"), AccountLine::open)
                .ready();
    }

    private Node foot() {
        acts.getChildren()
                .addAll(
                        form(AccountsViewModel.Act.RESET, Icon.KEY),
                        form(AccountsViewModel.Act.ROLE, Icon.PERSON_BADGE),
                        act(AccountsViewModel.Act.CLOSE, Icon.ARCHIVE, this::close),
                        form(AccountsViewModel.Act.REOPEN, Icon.UNLOCK));
        acts.getStyleClass().add("account-acts");
        Label why = new Label();
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.textProperty().bind(model.hindrance(AccountsViewModel.Act.CLOSE));
        why.visibleProperty().bind(Bindings.isNotEmpty(why.textProperty()));
        why.managedProperty().bind(why.visibleProperty());
        VBox foot = new VBox(acts, why);
        foot.getStyleClass().add("account-foot");
        return foot;
    }

    private Node form(AccountsViewModel.Act act, Icon icon) {
        return act(
                act,
                icon,
                () -> {
                    AccountLine line = model.chosen().get();
                    if (line != null) {
                        forms.show(model.form(act, line));
                    }
                });
    }

    private Node act(AccountsViewModel.Act act, Icon icon, Runnable does) {
        Button button = Buttons.plain(words.live("accounts.act." + act), icon, does);
        button.disableProperty().bind(model.hindrance(act).map(why -> !why.isEmpty()));
        button.visibleProperty().bind(model.suits(act));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Leads to what was done with the chosen account. */
    public AccountsView history(Consumer<UUID> show) {
        Hyperlink past =
                Buttons.link(
                        words.live("accounts.history"),
                        () -> {
                            AccountLine line = model.chosen().get();
                            if (line != null) {
                                show.accept(line.id());
                            }
                        });
        past.disableProperty().bind(Bindings.isNull(model.chosen()));
        acts.getChildren().add(past);
        return this;
    }

    private void close() {
        AccountLine line = model.chosen().get();
        if (line != null
                && dialogs.ask(
                        words.say("accounts.close.title", line.name()),
                        words.say("accounts.close.text"),
                        words.say("accounts.close.do"))) {
            model.close(line);
        }
    }

    private Panel recoveryPanel() {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.textProperty().bind(model.recoverySentence());
        Label what = new Label();
        what.getStyleClass().add("hint");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        what.textProperty().bind(words.live("recovery.what"));
        Note warning =
                new Note(Tone.ATTENTION, words.live("recovery.warning"))
                        .when(
                                model.recovery()
                                        .map(
                                                now ->
                                                        now == AccountsViewModel.Recovery.NONE
                                                                || now
                                                                        == AccountsViewModel
                                                                                .Recovery
                                                                                .UNCONFIRMED));
        Button confirm =
                Buttons.plain(
                        words.live("recovery.confirm-sheet"),
                        Icon.CHECK,
                        () -> recovery.confirm(model::shown));
        confirm.visibleProperty()
                .bind(
                        model.recovery()
                                .map(
                                        now ->
                                                now == AccountsViewModel.Recovery.UNCONFIRMED
                                                        || now
                                                                == AccountsViewModel.Recovery
                                                                        .WAITING));
        confirm.managedProperty().bind(confirm.visibleProperty());
        Button make =
                Buttons.plain(
                        words.live("recovery.make"), Icon.KEY, () -> recovery.make(model::shown));
        VBox form = new VBox(warning, sentence, what, confirm, make);
        form.getStyleClass().add("form");
        return new Panel(words.live("recovery.title")).padded(form);
    }
}
