package ca.aval.journal;

import ca.aval.journal.RegisterNames.Names;
import ca.aval.journal.RegisterNames.Subject;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what was done in the register, and finds the act at which a printed head was taken. */
public final class ReadJournal {
    private final Guard guard;
    private final Journal journal;
    private final RegisterNames names;

    public ReadJournal(Guard guard, Journal journal, RegisterNames names) {
        this.guard = guard;
        this.journal = journal;
        this.names = names;
    }

    /** Every act, the latest first. */
    public List<JournalEntry> read() {
        guard.require(Permission.READ_JOURNAL);
        Names now = names.now();
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalLine line : journal.lines()) {
            entries.add(entry(line, now));
        }
        return List.copyOf(entries.reversed());
    }

    /** The twelve characters of the journal as it is now. */
    public String head() {
        guard.require(Permission.READ_JOURNAL);
        return journal.head();
    }

    /**
     * The act that was the last one when that head was printed; nothing when the journal never had
     * such a head.
     *
     * @param typed as read from a page: blanks and capitals do not matter
     */
    public Optional<JournalEntry> at(String typed) {
        guard.require(Permission.READ_JOURNAL);
        Optional<String> head = PrintedHead.read(typed);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return journal.lines().reversed().stream()
                .filter(line -> line.head().equals(head.get()))
                .findFirst()
                .map(line -> entry(line, names.now()));
    }

    private static JournalEntry entry(JournalLine line, Names now) {
        UUID account = line.account();
        List<Subject> subjects =
                line.touched().stream()
                        .map(now.records()::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new JournalEntry(
                line, account == null ? "" : now.accounts().getOrDefault(account, ""), subjects);
    }
}
