package ca.aval.consent.answer;

import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers as a register keeps them, for tests without one. */
public final class ConsentsInMemory implements Consents {
    private final Map<PupilId, List<Asked>> asked = new HashMap<>();
    private final Map<UUID, Returned> returned = new LinkedHashMap<>();
    private final List<Withdrawal> withdrawn = new ArrayList<>();

    /** A form was printed for that pupil. */
    public void ask(PupilId pupil, Asked form) {
        asked.computeIfAbsent(pupil, p -> new ArrayList<>()).add(form);
    }

    @Override
    public Map<PupilId, ConsentHistory> of(List<Pupil> pupils) {
        Map<PupilId, ConsentHistory> all = new HashMap<>();
        for (Pupil pupil : pupils) {
            all.put(
                    pupil.id(),
                    new ConsentHistory(
                            pupil,
                            asked.getOrDefault(pupil.id(), List.of()),
                            returned.values().stream()
                                    .filter(r -> r.pupil().equals(pupil.id()))
                                    .toList(),
                            withdrawn.stream().filter(w -> w.pupil().equals(pupil.id())).toList()));
        }
        return all;
    }

    @Override
    public void add(Returned entry) {
        if (returned.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalStateException("added twice: " + entry.id());
        }
    }

    @Override
    public void add(Withdrawal withdrawal) {
        withdrawn.add(withdrawal);
    }
}
