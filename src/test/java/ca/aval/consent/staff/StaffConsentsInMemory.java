package ca.aval.consent.staff;

import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.people.StaffId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What adults answered, in memory; for tests. */
final class StaffConsentsInMemory implements StaffConsents {
    final List<StaffReturned> returned = new ArrayList<>();
    final List<StaffWithdrawal> withdrawn = new ArrayList<>();
    private final List<StaffForm> forms = new ArrayList<>();
    private final Map<UUID, Asked> asked = new HashMap<>();

    void ask(StaffForm form, Asked what) {
        forms.add(form);
        asked.put(form.id(), what);
    }

    @Override
    public Map<StaffId, StaffHistory> of(List<StaffId> members) {
        Map<StaffId, StaffHistory> all = new HashMap<>();
        for (StaffId id : members) {
            List<Asked> theirs =
                    forms.stream()
                            .filter(f -> f.member().equals(id))
                            .map(f -> asked.get(f.id()))
                            .toList();
            all.put(
                    id,
                    new StaffHistory(
                            id,
                            theirs,
                            returned.stream().filter(r -> r.member().equals(id)).toList(),
                            withdrawn.stream().filter(w -> w.member().equals(id)).toList()));
        }
        return all;
    }

    @Override
    public List<StaffForm> forms(UUID campaign) {
        return forms.stream().filter(f -> f.campaign().equals(campaign)).toList();
    }

    @Override
    public Optional<StaffForm> formByShortCode(String shortCode) {
        return forms.stream().filter(f -> f.shortCode().equals(shortCode)).findFirst();
    }

    @Override
    public void add(FormVersion version, List<FormLayout> layouts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(StaffForm form) {
        forms.add(form);
    }

    @Override
    public void add(StaffReturned entry) {
        returned.add(entry);
    }

    @Override
    public void add(StaffWithdrawal taken) {
        withdrawn.add(taken);
    }
}
