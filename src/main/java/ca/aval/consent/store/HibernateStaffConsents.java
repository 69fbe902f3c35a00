package ca.aval.consent.store;

import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.staff.StaffConsents;
import ca.aval.consent.staff.StaffForm;
import ca.aval.consent.staff.StaffHistory;
import ca.aval.consent.staff.StaffReturned;
import ca.aval.consent.staff.StaffWithdrawal;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What adults answered about themselves, kept by Hibernate. */
public final class HibernateStaffConsents implements StaffConsents {
    private static final String ASKED =
            "select f.member, f.id, c.firstYear, v.uses, f.issuedOn, c.returnBy from StaffFormRow f"
                    + " join CampaignRow c on c.id = f.campaign"
                    + " join FormLayoutRow l on l.id = f.layout"
                    + " join FormVersionRow v on v.id = l.formVersion where f.member in (:members)";
    private static final String RETURNED =
            "select r from StaffReturnedRow r where r.member in (:members)";
    private static final String WITHDRAWN =
            "select w from StaffWithdrawalRow w where w.member in (:members)";

    @Override
    public Map<StaffId, StaffHistory> of(List<StaffId> members) {
        List<UUID> ids = members.stream().map(StaffId::value).toList();
        Map<UUID, List<Asked>> asked = new HashMap<>();
        Map<UUID, List<StaffReturned>> returned = new HashMap<>();
        Map<UUID, List<StaffWithdrawal>> withdrawn = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Object[] row : rows(ids, Object[].class, ASKED)) {
                into(asked, (UUID) row[0], asked(row));
            }
            for (StaffReturnedRow row : rows(ids, StaffReturnedRow.class, RETURNED)) {
                into(returned, row.member, row.toReturned());
            }
            for (StaffWithdrawalRow row : rows(ids, StaffWithdrawalRow.class, WITHDRAWN)) {
                into(withdrawn, row.member, row.toWithdrawal());
            }
        }
        Map<StaffId, StaffHistory> all = new HashMap<>();
        for (StaffId member : members) {
            UUID id = member.value();
            all.put(
                    member,
                    new StaffHistory(
                            member,
                            asked.getOrDefault(id, List.of()),
                            returned.getOrDefault(id, List.of()),
                            withdrawn.getOrDefault(id, List.of())));
        }
        return all;
    }

    @Override
    public List<StaffForm> forms(UUID campaign) {
        return select("from StaffFormRow where campaign = :it", campaign);
    }

    @Override
    public Optional<StaffForm> formByShortCode(String shortCode) {
        return select("from StaffFormRow where shortCode = :it", shortCode).stream().findFirst();
    }

    @Override
    public void add(FormVersion version, List<FormLayout> layouts) {
        Sessions.current().insert(new FormVersionRow(version));
        layouts.forEach(layout -> Sessions.current().insert(new FormLayoutRow(layout)));
    }

    @Override
    public void add(StaffForm form) {
        Sessions.current().insert(new StaffFormRow(form));
    }

    @Override
    public void add(StaffReturned returned) {
        Sessions.current().insert(new StaffReturnedRow(returned));
    }

    @Override
    public void add(StaffWithdrawal withdrawal) {
        Sessions.current().insert(new StaffWithdrawalRow(withdrawal));
    }

    private static Asked asked(Object[] row) {
        return new Asked(
                (UUID) row[1],
                new SchoolYear((Integer) row[2]),
                List.of(((String) row[3]).split(",", -1)),
                (LocalDate) row[4],
                (LocalDate) row[5]);
    }

    private static <R> List<R> rows(List<UUID> members, Class<R> type, String query) {
        return Sessions.current()
                .createSelectionQuery(query, type)
                .setParameterList("members", members)
                .getResultList();
    }

    private static List<StaffForm> select(String query, Object it) {
        return Sessions.current()
                .createSelectionQuery(query, StaffFormRow.class)
                .setParameter("it", it)
                .getResultStream()
                .map(StaffFormRow::toForm)
                .toList();
    }

    private static <T> void into(Map<UUID, List<T>> lists, UUID member, T one) {
        lists.computeIfAbsent(member, id -> new ArrayList<>()).add(one);
    }
}
