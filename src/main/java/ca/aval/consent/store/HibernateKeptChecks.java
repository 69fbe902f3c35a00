package ca.aval.consent.store;

import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.KeptChecks;
import ca.aval.platform.data.Sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers kept for a proof, in the database. */
public final class HibernateKeptChecks implements KeptChecks {
    @Override
    public List<KeptCheck> all() {
        Map<UUID, List<KeptCheck.Line>> lines = new HashMap<>();
        Sessions.current()
                .createSelectionQuery("from KeptCheckLineRow order by rank", KeptCheckLineRow.class)
                .getResultList()
                .forEach(
                        row ->
                                lines.computeIfAbsent(row.keptCheck, id -> new ArrayList<>())
                                        .add(row.toLine()));
        return Sessions.current()
                .createSelectionQuery(
                        "from KeptCheckRow order by askedAt desc, number desc", KeptCheckRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toCheck(lines.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public Optional<KeptCheck> find(KeptCheckId id) {
        KeptCheckRow row = Sessions.current().get(KeptCheckRow.class, id.value());
        return Optional.ofNullable(row).map(found -> found.toCheck(lines(id)));
    }

    private static List<KeptCheck.Line> lines(KeptCheckId id) {
        return Sessions.current()
                .createSelectionQuery(
                        "from KeptCheckLineRow where keptCheck = :it order by rank",
                        KeptCheckLineRow.class)
                .setParameter("it", id.value())
                .getResultList()
                .stream()
                .map(KeptCheckLineRow::toLine)
                .toList();
    }

    @Override
    public void add(KeptCheck check) {
        Sessions.current().insert(new KeptCheckRow(check));
        List<KeptCheckLineRow> rows = new ArrayList<>();
        for (KeptCheck.Line line : check.lines()) {
            rows.add(new KeptCheckLineRow(check.id(), rows.size(), line));
        }
        Sessions.current().insertMultiple(rows);
    }
}
