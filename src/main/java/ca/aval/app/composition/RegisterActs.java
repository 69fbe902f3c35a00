package ca.aval.app.composition;

import ca.aval.journal.ActKind;
import ca.aval.journal.Journal;
import ca.aval.journal.JournalLine;
import ca.aval.journal.RecordHistory;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.register.Register;
import ca.aval.security.Account;
import ca.aval.security.Accounts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The acts of an open register: each is decrypted once, the new ones when somebody asks. What they
 * touched is remembered by identity, without any content.
 */
final class RegisterActs implements Journal, RecordHistory {
    private static final Pattern IDENTITY =
            Pattern.compile("(?:.*=)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Register register;
    private final Accounts accounts;
    private final List<JournalLine> lines = new ArrayList<>();
    private final Map<UUID, List<JournalLine>> byRecord = new HashMap<>();
    private long read;

    RegisterActs(Register register, Accounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    @Override
    public synchronized List<JournalLine> lines() {
        catchUp();
        return List.copyOf(lines);
    }

    @Override
    public String head() {
        return register.position().head();
    }

    @Override
    public List<Entry> of(UUID record) {
        List<JournalLine> found = touching(record);
        Map<UUID, String> names = new HashMap<>();
        UnitOfWork work = register.work();
        return found.reversed().stream()
                .map(line -> new Entry(line, name(line.account(), names, work)))
                .toList();
    }

    private synchronized List<JournalLine> touching(UUID record) {
        catchUp();
        return List.copyOf(byRecord.getOrDefault(record, List.of()));
    }

    private void catchUp() {
        if (register.position().sequence() == read) {
            return;
        }
        register.journal(
                read,
                new JournalFolder.Replayed() {
                    @Override
                    public void schema(int version) {}

                    @Override
                    public void act(ActRecord act, JournalPosition position) {
                        add(act, position);
                    }
                });
    }

    private void add(ActRecord act, JournalPosition position) {
        Set<UUID> touched = touched(act);
        JournalLine line =
                new JournalLine(
                        act.sequence(),
                        act.at(),
                        act.account(),
                        act.name(),
                        act.about(),
                        act.rows().size(),
                        List.copyOf(touched),
                        position.head());
        lines.add(line);
        if (line.kind() != ActKind.VIEW) {
            // who looked at a file is told in the journal, not in the file that everyone reads
            touched.forEach(id -> byRecord.computeIfAbsent(id, i -> new ArrayList<>()).add(line));
        }
        read = act.sequence();
    }

    private static Set<UUID> touched(ActRecord act) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (String word : act.about()) {
            var identity = IDENTITY.matcher(word);
            if (identity.matches()) {
                touched.add(UUID.fromString(identity.group(1)));
            }
        }
        act.rows()
                .forEach(
                        row -> {
                            row.key().values().forEach(value -> addIdentity(value, touched));
                            row.values().values().forEach(value -> addIdentity(value, touched));
                        });
        return touched;
    }

    private static void addIdentity(@Nullable Object value, Set<UUID> touched) {
        if (value instanceof UUID id) {
            touched.add(id);
        }
    }

    private String name(@Nullable UUID account, Map<UUID, String> names, UnitOfWork work) {
        return account == null
                ? ""
                : names.computeIfAbsent(
                        account,
                        id ->
                                work.read(() -> accounts.find(id))
                                        .map(Account::displayName)
                                        .orElse(""));
    }
}
