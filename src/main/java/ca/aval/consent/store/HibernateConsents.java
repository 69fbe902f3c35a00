package ca.aval.consent.store;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers and withdrawals, kept by Hibernate. */
public final class HibernateConsents implements Consents {
    private static final int FEW = 40;
    private static final String ASKED =
            "select f.pupil, f.id, c.firstYear, v.uses, f.issuedOn, c.returnBy from ConsentFormRow"
                    + " f join CampaignRow c on c.id = f.campaign join FormVersionRow v on v.id ="
                    + " c.formVersion";
    private static final String RETURNED = "select r from ReturnedRow r";
    private static final String WITHDRAWN = "select w from WithdrawalRow w";

    @Override
    public Map<PupilId, ConsentHistory> of(List<Pupil> pupils) {
        Map<UUID, List<Asked>> asked = new HashMap<>();
        Map<UUID, List<Returned>> returned = new HashMap<>();
        Map<UUID, List<Withdrawal>> withdrawn = new HashMap<>();
        for (Object[] row : rows(pupils, Object[].class, ASKED, "f")) {
            into(asked, (UUID) row[0], asked(row));
        }
        for (ReturnedRow row : rows(pupils, ReturnedRow.class, RETURNED, "r")) {
            into(returned, row.pupil, row.toReturned());
        }
        for (WithdrawalRow row : rows(pupils, WithdrawalRow.class, WITHDRAWN, "w")) {
            into(withdrawn, row.pupil, row.toWithdrawal());
        }
        Map<PupilId, ConsentHistory> all = new HashMap<>();
        for (Pupil pupil : pupils) {
            UUID id = pupil.id().value();
            all.put(
                    pupil.id(),
                    new ConsentHistory(
                            pupil,
                            asked.getOrDefault(id, List.of()),
                            returned.getOrDefault(id, List.of()),
                            withdrawn.getOrDefault(id, List.of())));
        }
        return all;
    }

    @Override
    public void add(Returned returned) {
        Sessions.current().insert(new ReturnedRow(returned));
    }

    @Override
    public void add(Withdrawal withdrawal) {
        Sessions.current().insert(new WithdrawalRow(withdrawal));
    }

    private static Asked asked(Object[] row) {
        return new Asked(
                (UUID) row[1],
                new SchoolYear((Integer) row[2]),
                List.of(((String) row[3]).split(",", -1)),
                (LocalDate) row[4],
                (LocalDate) row[5]);
    }

    /** One query: a few pupils are named in it, for a whole school everything is read. */
    private static <R> List<R> rows(List<Pupil> pupils, Class<R> type, String query, String alias) {
        if (pupils.size() > FEW) {
            return Sessions.current().createSelectionQuery(query, type).getResultList();
        }
        return Sessions.current()
                .createSelectionQuery(query + " where " + alias + ".pupil in (:pupils)", type)
                .setParameterList("pupils", pupils.stream().map(p -> p.id().value()).toList())
                .getResultList();
    }

    private static <T> void into(Map<UUID, List<T>> lists, UUID pupil, T one) {
        lists.computeIfAbsent(pupil, id -> new ArrayList<>()).add(one);
    }
}
