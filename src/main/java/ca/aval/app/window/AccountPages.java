package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.ListGate;
import ca.aval.kit.TableTools;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.text.Language;
import ca.aval.security.AccountActs;
import ca.aval.security.AccountsPlace;
import ca.aval.security.Permission;
import ca.aval.security.RecoverySheet;
import ca.aval.security.ui.AccountDialog;
import ca.aval.security.ui.AccountFormViewModel;
import ca.aval.security.ui.AccountsView;
import ca.aval.security.ui.AccountsViewModel;
import ca.aval.security.ui.AskAgainDialog;
import ca.aval.security.ui.ExportGate;
import ca.aval.security.ui.RecoveryKeyActs;
import ca.aval.security.ui.RecoveryKeyDialog;
import ca.aval.shell.LinkPanel;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.PreferencesView;

import javafx.beans.value.ObservableValue;

/** The page of the accounts, one’s own password, and what lists pass before they leave. */
final class AccountPages {
    private final OpenWindow window;
    private final Words words;
    private final Words kit;

    AccountPages(OpenWindow window) {
        this.window = window;
        words = Words.of(AccountsView.class, "accounts", window.settings().language());
        kit = Words.of(Words.class, "kit", window.settings().language());
    }

    /** Makes the page known to whoever may open accounts; it lies under the settings. */
    void addTo(Navigator navigator, TableTools tables) {
        if (mayManage()) {
            navigator.add(AccountsPlace.class, PreferencesPlace.class, () -> page(tables));
        }
    }

    /** The sections of the settings about accounts. */
    PreferencesView sections(PreferencesView settings) {
        settings.section(
                new LinkPanel(
                        words.live("own.title"),
                        words.live("own.hint"),
                        Buttons.plain(words.live("own.change"), Icon.KEY, this::changeOwn)));
        return mayManage()
                ? settings.section(
                        new LinkPanel(
                                words.live("accounts.title"),
                                words.live("accounts.hint"),
                                Buttons.plain(
                                        words.live("accounts.go"),
                                        Icon.PEOPLE,
                                        () -> window.navigator().go(new AccountsPlace()))))
                : settings;
    }

    /** What every list passes before it leaves. */
    ListGate gate() {
        return new ExportGate(
                () -> window.register().guard().require(Permission.EXPORT_LISTS),
                window.register().exportActs(),
                window.work(),
                window.dialogs(),
                words,
                kit);
    }

    /** Asks for the password again. */
    AskAgainDialog askAgain() {
        return new AskAgainDialog(
                window.register().exportActs().askAgain(),
                window.work(),
                window.dialogs(),
                words,
                kit);
    }

    /** What is done about the recovery key of that register. */
    static RecoveryKeyActs recoveryKey(OpenRegister register, ObservableValue<Language> language) {
        AccountActs acts = register.accountActs();
        return new RecoveryKeyActs(
                acts.makeRecoveryKey()::make,
                key ->
                        new RecoverySheet()
                                .pdf(
                                        language.getValue(),
                                        register.school().name(),
                                        register.clock().today(),
                                        key),
                acts.confirmRecoveryKey()::confirm,
                new SystemPaperPrinter());
    }

    private boolean mayManage() {
        return window.register().guard().may(Permission.MANAGE_ACCOUNTS);
    }

    private void changeOwn() {
        new AccountDialog(window.dialogs(), words, kit)
                .show(
                        new AccountFormViewModel(
                                AccountFormViewModel.Kind.OWN,
                                null,
                                window.register().accountActs(),
                                window.work(),
                                words,
                                done ->
                                        window.news()
                                                .tell(
                                                        Told.plain(
                                                                Tone.OK, words.live("own.told")))));
    }

    private AccountsView page(TableTools tables) {
        OpenRegister register = window.register();
        AskAgainDialog again =
                new AskAgainDialog(
                        register.exportActs().askAgain(),
                        window.work(),
                        window.dialogs(),
                        words,
                        kit);
        return new AccountsView(
                        new AccountsViewModel(
                                register.accountActs(), register.clock(), window.work(), words),
                        words,
                        tables,
                        window.dialogs(),
                        new RecoveryKeyDialog(
                                recoveryKey(register, window.settings().language()),
                                again,
                                window.work(),
                                window.dialogs(),
                                window.files(),
                                words))
                .history(id -> new JournalPages(window).showPast(() -> id));
    }
}
