package ca.aval.security.ui;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.Account;
import ca.aval.security.AccountActs;
import ca.aval.security.AccountOutcome;
import ca.aval.security.AccountRefusal;
import ca.aval.security.AccountsOverview;
import ca.aval.security.RecoveryCard;
import ca.aval.security.Role;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Who may sign in, what can be done about it, and how the recovery key stands. */
public final class AccountsViewModel {
    /** What can be done to the account that is chosen. */
    public enum Act {
        ROLE,
        RESET,
        CLOSE,
        REOPEN
    }

    /** How the recovery key stands. */
    public enum Recovery {
        UNKNOWN,
        NONE,
        UNCONFIRMED,
        /** The one in force is confirmed, a newer one waits to be typed back. */
        WAITING,
        CONFIRMED
    }

    private final AccountActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final ObservableList<AccountLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AccountLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable AccountsOverview> overview =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /**
     * @param words those of the accounts
     */
    public AccountsViewModel(AccountActs acts, SchoolClock clock, WorkRunner work, Words words) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        words.language().subscribe(language -> list());
    }

    /** Reads the list again. */
    public void shown() {
        work.run(words.say("accounts.work"), acts.list()::list, this::put);
    }

    public ObservableList<AccountLine> lines() {
        return lines;
    }

    /** The account about which something is done; set by the list. */
    public ObjectProperty<@Nullable AccountLine> chosen() {
        return chosen;
    }

    /** What became of the last act; empty before any. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Why that cannot be done to the chosen account; empty when it can. */
    public ObservableValue<String> hindrance(Act act) {
        return Bindings.createStringBinding(
                () -> {
                    AccountLine line = chosen.get();
                    if (line == null) {
                        return words.say("accounts.choose");
                    }
                    AccountRefusal why = refusal(act, line);
                    return why == null ? "" : words.say("refusal." + why);
                },
                chosen,
                words.language());
    }

    /** Whether that is done to an account like the chosen one, so that its button is there. */
    public ObservableValue<Boolean> suits(Act act) {
        return Bindings.createBooleanBinding(
                () -> {
                    AccountLine line = chosen.get();
                    return (act == Act.REOPEN) == (line != null && !line.open());
                },
                chosen);
    }

    private static @Nullable AccountRefusal refusal(Act act, AccountLine line) {
        return switch (act) {
            case REOPEN -> line.open() ? AccountRefusal.ALREADY_OPEN : null;
            case RESET ->
                    !line.open()
                            ? AccountRefusal.CLOSED
                            : line.own() ? AccountRefusal.OWN_ACCOUNT : null;
            case ROLE, CLOSE -> line.open() ? line.fixed() : AccountRefusal.CLOSED;
        };
    }

    /** Closes the account of that line. */
    public void close(AccountLine line) {
        work.run(
                words.say("accounts.close.work"),
                () -> acts.close().close(line.id()),
                outcome -> {
                    switch (outcome) {
                        case AccountOutcome.Done done -> done(done, "accounts.told.CLOSE");
                        case AccountOutcome.Refused refused ->
                                told.set(words.say("refusal." + refused.reason()));
                    }
                });
    }

    /** The form for one more account. */
    public AccountFormViewModel opening() {
        return form(AccountFormViewModel.Kind.OPEN, null);
    }

    /** The form for an act on that account. */
    public AccountFormViewModel form(Act act, AccountLine line) {
        return form(
                switch (act) {
                    case ROLE -> AccountFormViewModel.Kind.ROLE;
                    case RESET -> AccountFormViewModel.Kind.RESET;
                    case REOPEN -> AccountFormViewModel.Kind.REOPEN;
                    case CLOSE -> throw new IllegalArgumentException("closing asks nothing");
                },
                line);
    }

    private AccountFormViewModel form(AccountFormViewModel.Kind kind, @Nullable AccountLine line) {
        return new AccountFormViewModel(
                kind, line, acts, work, words, done -> done(done, "accounts.told." + kind));
    }

    private void done(AccountOutcome.Done done, String key) {
        String sentence = words.say(key, done.account().displayName());
        told.set(
                done.lostCompartments().isEmpty()
                        ? sentence
                        : sentence
                                + " "
                                + words.say("accounts.lost", done.lostCompartments().size()));
        shown();
    }

    /** How the recovery key stands. */
    public ObservableValue<Recovery> recovery() {
        return Bindings.createObjectBinding(
                () -> {
                    AccountsOverview all = overview.get();
                    return all == null ? Recovery.UNKNOWN : standing(all);
                },
                overview);
    }

    /** The same in a sentence; empty until it is known. */
    public ObservableValue<String> recoverySentence() {
        return Bindings.createStringBinding(this::recoveryInWords, overview, words.language());
    }

    /** Whether one person alone can open accounts. */
    public ObservableValue<Boolean> onePrincipal() {
        return Bindings.createBooleanBinding(
                () -> {
                    AccountsOverview all = overview.get();
                    return all != null && all.openPrincipals() == 1;
                },
                overview);
    }

    private String recoveryInWords() {
        AccountsOverview all = overview.get();
        if (all == null) {
            return "";
        }
        RecoveryCard card = all.recovery();
        Instant day = card == null ? null : card.confirmedAt();
        return words.say(
                "recovery.state." + standing(all),
                day == null
                        ? ""
                        : Typography.date(
                                words.language().getValue(), clock.onTheWall(day).toLocalDate()));
    }

    private static Recovery standing(AccountsOverview all) {
        RecoveryCard card = all.recovery();
        if (card == null) {
            return Recovery.NONE;
        }
        if (!all.recoveryKeyConfirmed()) {
            return Recovery.UNCONFIRMED;
        }
        return card.waitingSlot() == null ? Recovery.CONFIRMED : Recovery.WAITING;
    }

    private void put(AccountsOverview read) {
        overview.set(read);
        list();
    }

    private void list() {
        AccountsOverview all = overview.get();
        if (all != null) {
            lines.setAll(all.lines().stream().map(line -> line(all, line)).toList());
        }
    }

    private AccountLine line(AccountsOverview all, AccountsOverview.Line line) {
        Account account = line.account();
        boolean last =
                account.isOpen() && account.role() == Role.PRINCIPAL && all.openPrincipals() == 1;
        return new AccountLine(
                account.id(),
                line.own()
                        ? words.say("accounts.you", account.displayName())
                        : account.displayName(),
                account.userName(),
                account.role(),
                words.say("role." + account.role()),
                words.say("role.may." + account.role()),
                state(line),
                account.isOpen(),
                last
                        ? AccountRefusal.LAST_PRINCIPAL
                        : line.own() ? AccountRefusal.OWN_ACCOUNT : null,
                line.own());
    }

    private State state(AccountsOverview.Line line) {
        if (!line.account().isOpen()) {
            return new State(Mark.CLOSED, words.say("state.closed"));
        }
        return line.hasSlot()
                ? new State(Mark.COMPLETE, words.say("state.open"))
                : new State(Mark.TO_CLARIFY, words.say("state.no-slot"));
    }
}
