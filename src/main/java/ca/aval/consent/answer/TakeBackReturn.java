package ca.aval.consent.answer;

import ca.aval.consent.answer.AnswerDesk.Named;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes back what one paper brought: what it had replaced stands again. */
public final class TakeBackReturn {
    private final Guard guard;
    private final AnswerWork work;
    private final AnswerDesk desk;
    private final UUID recorder;

    /**
     * @param recorder the account that is signed in
     */
    public TakeBackReturn(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.desk = desk;
        this.recorder = recorder;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * The entries count no more; they stay in the history.
         *
         * @param again the entries that say once more what they had replaced
         */
        record TakenBack(List<UUID> again) implements Outcome {
            public TakenBack {
                again = List.copyOf(again);
            }
        }

        /** Nothing was written. */
        record Refused(AnswerRefusal reason) implements Outcome {}
    }

    /**
     * Takes those entries back, all or none.
     *
     * @param form the short code of their form
     * @param entries of that form, each of which still counts
     */
    public Outcome takeBack(String form, Set<UUID> entries) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(form, entries));
    }

    private Outcome attempt(String form, Set<UUID> entries) {
        Optional<ShortCode> code = ShortCode.parse(form);
        if (code.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.CODE_WRONG);
        }
        Optional<Named> named = work.read(() -> desk.named(code.get()));
        if (named.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.FORM_UNKNOWN);
        }
        UUID id = named.get().form().id();
        ConsentHistory history = named.get().history();
        List<Returned> wrong =
                history.standing().stream()
                        .filter(r -> r.form().equals(id) && entries.contains(r.id()))
                        .toList();
        if (wrong.isEmpty() || wrong.size() != entries.size()) {
            return new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        List<Returned> back = wrong.stream().map(w -> instead(w, history)).toList();
        PupilId pupil = named.get().form().pupil();
        work.write(
                Act.of("TAKE_BACK_ANSWERS", "pupil=" + pupil, "form=" + id),
                history,
                () -> desk.history(pupil),
                () -> back.forEach(desk.consents()::add));
        List<UUID> again = new ArrayList<>();
        back.stream().filter(b -> !b.answers().isEmpty()).forEach(b -> again.add(b.id()));
        return new Outcome.TakenBack(again);
    }

    private Returned instead(Returned wrong, ConsentHistory history) {
        return history.returned().stream()
                .filter(r -> r.id().equals(wrong.corrects()) && !r.answers().isEmpty())
                .findFirst()
                .map(before -> before.standingAgain(wrong.id(), recorder))
                .orElseGet(() -> wrong.takenBack(desk.clock().today(), recorder));
    }
}
