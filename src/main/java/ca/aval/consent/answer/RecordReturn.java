package ca.aval.consent.answer;

import ca.aval.consent.answer.AnswerDesk.Checked;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records one sheet of paper as a whole: everybody who signed it, and what it replaces. */
public final class RecordReturn {
    private final Guard guard;
    private final AnswerWork work;
    private final AnswerDesk desk;
    private final UUID recorder;

    /**
     * @param recorder the account that is signed in
     */
    public RecordReturn(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.desk = desk;
        this.recorder = recorder;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * All of it is kept.
         *
         * @param said what the paper says, one for each slip
         * @param added the entries that were written; none when all of it stood already
         */
        record Kept(List<Returned> said, List<UUID> added, ConsentHistory history)
                implements Outcome {
            public Kept {
                said = List.copyOf(said);
                added = List.copyOf(added);
            }
        }

        /** Nothing was written. */
        record Refused(AnswerRefusal reason) implements Outcome {}
    }

    /**
     * Keeps the slips, all or none.
     *
     * @param slips of one form, one for each signature
     * @param instead the entries of that form that the paper replaces; empty: a further answer
     * @param proof the bytes of what was kept of the paper; null: as it was, or none
     */
    public Outcome record(List<AnswerSlip> slips, Set<UUID> instead, byte @Nullable [] proof) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(slips, instead, proof));
    }

    private Outcome attempt(List<AnswerSlip> slips, Set<UUID> instead, byte @Nullable [] proof) {
        List<Checked.Ready> ready = new ArrayList<>();
        for (AnswerSlip slip : slips) {
            switch (work.read(() -> desk.check(slip, recorder))) {
                case Checked.Fault(AnswerRefusal reason) -> {
                    return new Outcome.Refused(reason);
                }
                case Checked.Ready one -> ready.add(one);
            }
        }
        ConsentHistory history = ready.getFirst().history();
        UUID form = ready.getFirst().entry().form();
        List<Returned> wrong =
                history.standing().stream()
                        .filter(r -> r.form().equals(form) && instead.contains(r.id()))
                        .toList();
        if (wrong.size() != instead.size()) {
            return new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        String document = proof == null ? null : desk.documents().keep(proof);
        List<Returned> entries =
                ready.stream()
                        .map(Checked.Ready::entry)
                        .map(e -> document == null ? e : e.provedBy(document))
                        .toList();
        return keep(
                new ReturnChange(entries, wrong, history, desk.clock().today(), recorder), history);
    }

    private Outcome keep(ReturnChange change, ConsentHistory history) {
        List<Returned> added = change.added();
        if (!added.isEmpty()) {
            Returned one = added.getFirst();
            work.write(
                    Act.of(
                            change.corrects() ? "CORRECT_ANSWERS" : "RECORD_ANSWERS",
                            "pupil=" + one.pupil(),
                            "form=" + one.form()),
                    history,
                    () -> desk.history(one.pupil()),
                    () -> added.forEach(desk.consents()::add));
        }
        List<Returned> all = new ArrayList<>(history.returned());
        all.addAll(added);
        return new Outcome.Kept(
                change.said(),
                added.stream().map(Returned::id).toList(),
                new ConsentHistory(history.pupil(), history.asked(), all, history.withdrawn()));
    }
}
