package ca.aval.backup.ui;

import ca.aval.kit.Words;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.crypto.RecoveryKey;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/** With what a backup is opened: a name and a password of that time, or the recovery key. */
public final class Unlocker {
    private final Words words;
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final BooleanProperty withKey = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper mistyped = new ReadOnlyStringWrapper("");
    private final BooleanBinding given;

    /**
     * @param words those of backups
     */
    Unlocker(Words words) {
        this.words = words;
        given =
                Bindings.when(withKey)
                        .then(Bindings.isNotEmpty(key))
                        .otherwise(Bindings.isNotEmpty(password));
        key.addListener((o, before, now) -> mistyped.set(""));
        withKey.addListener((o, before, now) -> forget());
    }

    public StringProperty user() {
        return user;
    }

    public StringProperty password() {
        return password;
    }

    /** The recovery key as it is typed from its sheet. */
    public StringProperty key() {
        return key;
    }

    /** Whether the recovery key is used instead of a password. */
    public BooleanProperty withKey() {
        return withKey;
    }

    /** Where the key is mistyped; empty while it is not known to be. */
    public ReadOnlyStringProperty mistyped() {
        return mistyped.getReadOnlyProperty();
    }

    /** Whether there is something to try. */
    BooleanBinding given() {
        return given;
    }

    /** What was typed; empty, and told beside the field, when it cannot be a recovery key. */
    Optional<Unlocking> typed() {
        if (!withKey.get()) {
            return Optional.of(Unlocking.with(user.get(), password.get().toCharArray()));
        }
        return switch (RecoveryKey.read(key.get())) {
            case RecoveryKey.Reading.Whole whole -> Optional.of(Unlocking.with(whole.key()));
            case RecoveryKey.Reading.WrongGroup wrong -> {
                mistyped.set(words.say("restore.key.group", wrong.number()));
                yield Optional.empty();
            }
            case RecoveryKey.Reading.WrongLength wrong -> {
                mistyped.set(words.say("restore.key.length", wrong.characters()));
                yield Optional.empty();
            }
        };
    }

    /** Empties the password and the key. */
    void forget() {
        password.set("");
        key.set("");
    }
}
