package ca.aval.platform.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something outside the program that stops an act: it is told in one sentence with a remedy, never
 * as a bug. Its message holds the kind only, so that it can be logged.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<Object> arguments;

    public Problem(Kind kind, Object... arguments) {
        this(null, kind, arguments);
    }

    public Problem(@Nullable Throwable cause, Kind kind, Object... arguments) {
        super(kind.name(), cause);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** What the sentence names: a folder, a file name, a count; never a person. */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * The kinds of problem; each has its sentence in {@code problem_fr.properties} and its English
     * twin.
     */
    public enum Kind {
        FOLDER_NOT_EMPTY,
        FOLDER_NOT_WRITABLE,
        NO_REGISTER,
        KEYS_LOST,
        SLOT_DAMAGED,
        REGISTER_LOCKED,
        WRONG_PASSWORD,
        WRONG_RECOVERY_KEY,
        WRONG_BACKUP_KEY,
        TOO_MANY_ATTEMPTS,
        ACCOUNT_CLOSED,
        ACCOUNT_UNKNOWN,
        NOT_A_PRINCIPAL,
        PASSWORD_WEAK,
        USER_NEEDED,
        REGISTER_DAMAGED,
        JOURNAL_DAMAGED,
        JOURNAL_SHORT,
        REGISTER_ON_NETWORK,
        REGISTER_IN_CLOUD,
        MIGRATION_FAILED,
        MIGRATION_NOT_BACKED_UP,
        SNAPSHOT_FAILED,
        REGISTER_NEWER,
        DISK_FULL,
        WRITE_FAILED,
        REGISTER_CLOSED,
        FILE_UNREADABLE,
        NOT_A_FILE,
        FILE_EXISTS,
        FILE_IN_USE,
        DOCUMENT_DAMAGED,
        NOT_ALLOWED,
        CHANGED_BY_ANOTHER,
        PRINTER_FAILED,
        NO_READER,
        NOT_A_BACKUP,
        BACKUP_DAMAGED,
        BACKUP_FOREIGN,
        BACKUP_NO_ROOM,
        BACKUP_UNPROVED,
        PLACE_AWAY,
        PLACE_IN_REGISTER,
        UNEXPECTED
    }
}
