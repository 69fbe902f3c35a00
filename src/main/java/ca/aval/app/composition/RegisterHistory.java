package ca.aval.app.composition;

import ca.aval.journal.JournalLine;
import ca.aval.journal.RecordHistory;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.register.Register;
import ca.aval.security.Account;
import ca.aval.security.Accounts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The past of one record, found in the journal of an open register. */
record RegisterHistory(Register register, Accounts accounts) implements RecordHistory {
    @Override
    public List<Entry> of(UUID record) {
        List<ActRecord> found = new ArrayList<>();
        register.journal(
                JournalFolder.Replayed.acts(
                        act -> {
                            if (touches(act, record)) {
                                found.add(act);
                            }
                        }));
        Map<UUID, String> names = new HashMap<>();
        UnitOfWork work = register.work();
        return found.reversed().stream()
                .map(act -> new Entry(line(act), name(act.account(), names, work)))
                .toList();
    }

    private static boolean touches(ActRecord act, UUID record) {
        return act.about().stream().anyMatch(word -> word.endsWith("=" + record))
                || act.rows().stream()
                        .anyMatch(
                                row ->
                                        row.key().containsValue(record)
                                                || row.values().containsValue(record));
    }

    private static JournalLine line(ActRecord act) {
        return new JournalLine(
                act.sequence(),
                act.at(),
                act.account(),
                act.name(),
                act.about(),
                act.rows().size());
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
