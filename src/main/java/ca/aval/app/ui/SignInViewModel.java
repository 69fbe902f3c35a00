package ca.aval.app.ui;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.LastClosing;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.security.ui.PasswordTrouble;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Who signs in to an existing register, and what came of it. */
public final class SignInViewModel {
    private static final Set<Problem.Kind> DAMAGE =
            EnumSet.of(
                    Problem.Kind.KEYS_LOST,
                    Problem.Kind.SLOT_DAMAGED,
                    Problem.Kind.REGISTER_DAMAGED,
                    Problem.Kind.JOURNAL_DAMAGED,
                    Problem.Kind.JOURNAL_SHORT);

    private final Words words;
    private final WorkRunner work;
    private final Opener opener;
    private final boolean locked;
    private final ObservableValue<String> subtitle;
    private final ObservableValue<String> footnote;
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty capsLock = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper damaged = new ReadOnlyBooleanWrapper();
    private final PasswordTrouble trouble;
    private final BooleanBinding mayOpen;

    /**
     * A register that is closed.
     *
     * @param words the words of the first screens
     */
    public SignInViewModel(
            Words words, LiveSettings settings, WorkRunner work, Opener opener, SchoolClock clock) {
        this(words, work, opener, closing(settings), clock, false);
        userName.set(Objects.requireNonNullElse(settings.settings().get().userName(), ""));
    }

    private SignInViewModel(
            Words words,
            WorkRunner work,
            Opener opener,
            @Nullable LastClosing closing,
            SchoolClock clock,
            boolean locked) {
        this.words = words;
        this.work = work;
        this.opener = opener;
        this.locked = locked;
        subtitle =
                closing == null
                        ? words.live("sign-in.subtitle")
                        : new ReadOnlyStringWrapper(closing.school());
        footnote =
                Bindings.createStringBinding(
                        () -> locked ? "" : ClosingWords.say(closing, clock, words),
                        words.language());
        trouble = new PasswordTrouble(words.language());
        mayOpen = Bindings.isNotEmpty(password).and(opening.not()).and(trouble.waiting().not());
        userName.addListener(change -> trouble.forget());
        password.addListener((o, before, now) -> forgetWhenTyped(now));
    }

    /** The lock of an open register, which only the password of that account takes away. */
    public static SignInViewModel locked(
            Words words,
            WorkRunner work,
            Opener opener,
            SchoolClock clock,
            String school,
            String userName) {
        LastClosing open = new LastClosing(school, clock.now(), "");
        SignInViewModel model = new SignInViewModel(words, work, opener, open, clock, true);
        model.userName.set(userName);
        return model;
    }

    private static @Nullable LastClosing closing(LiveSettings settings) {
        return settings.settings().get().closing();
    }

    /** Whether the register is open behind, so that the name is not to be changed. */
    public boolean isLocked() {
        return locked;
    }

    /** Whose register it is, once it was open on this computer. */
    public ObservableValue<String> subtitle() {
        return subtitle;
    }

    /** When it was last closed, and by whom; empty when that is not known. */
    public ObservableValue<String> footnote() {
        return footnote;
    }

    /** The name typed the last time, to begin with. */
    public StringProperty userName() {
        return userName;
    }

    public StringProperty password() {
        return password;
    }

    /** Whether the keyboard writes capitals only; told before it makes an error. */
    public BooleanProperty capsLock() {
        return capsLock;
    }

    /** Whether the register is being opened just now. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Whether the register did not open because it is damaged. */
    public ReadOnlyBooleanProperty damaged() {
        return damaged.getReadOnlyProperty();
    }

    /** Why the register did not open, with what to do; empty while nothing is wrong. */
    public ObservableValue<String> error() {
        return trouble.sentence();
    }

    /** What slows down after wrong passwords. */
    PasswordTrouble trouble() {
        return trouble;
    }

    public ObservableValue<Boolean> mayOpen() {
        return mayOpen;
    }

    /** Opens the register; a wrong password empties its field and keeps the name. */
    public void open() {
        if (!mayOpen.get()) {
            return;
        }
        opening.set(true);
        work.run(
                words.say("sign-in.opening"),
                opener.opening(userName.get().strip(), password.get().toCharArray()),
                entrance -> {
                    end();
                    entrance.enter(Door.Start.HOME);
                },
                refused -> {
                    end();
                    damaged.set(isDamage(refused));
                    trouble.tell(refused);
                });
    }

    /** A file that is gone is damage; one that another program holds is there again in a while. */
    private static boolean isDamage(Problem refused) {
        return DAMAGE.contains(refused.kind())
                || refused.kind() == Problem.Kind.FILE_UNREADABLE
                        && refused.getCause() instanceof NoSuchFileException;
    }

    private void end() {
        password.set("");
        opening.set(false);
    }

    private void forgetWhenTyped(String typed) {
        if (!typed.isEmpty()) {
            trouble.forget();
        }
    }
}
