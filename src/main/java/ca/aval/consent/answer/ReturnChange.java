package ca.aval.consent.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What must be written so that a paper stands in the place of the entries it replaces. */
final class ReturnChange {
    private final ConsentHistory history;
    private final List<Returned> left;
    private final List<Returned> said = new ArrayList<>();
    private final List<Returned> added = new ArrayList<>();

    /**
     * @param entries what the paper says
     * @param wrong what it replaces
     * @param today the day on which an entry without a follower is taken back
     */
    ReturnChange(
            List<Returned> entries,
            List<Returned> wrong,
            ConsentHistory history,
            LocalDate today,
            UUID recorder) {
        this.history = history;
        left = new ArrayList<>(wrong);
        List<Returned> further = new ArrayList<>();
        for (Returned entry : entries) {
            Optional<Returned> theirs = left.stream().filter(w -> samePerson(w, entry)).findFirst();
            if (theirs.isPresent()) {
                replace(entry, theirs.get());
            } else {
                further.add(entry);
            }
        }
        for (Returned entry : further) {
            if (left.isEmpty()) {
                add(entry);
            } else {
                replace(entry, left.getFirst());
            }
        }
        left.forEach(w -> added.add(w.takenBack(today, recorder)));
    }

    /** What the paper says, as it stands now. */
    List<Returned> said() {
        return said;
    }

    /** The entries to write. */
    List<Returned> added() {
        return added;
    }

    /** Whether something that stood counts no more. */
    boolean corrects() {
        return added.stream().anyMatch(a -> a.corrects() != null);
    }

    private void add(Returned entry) {
        Optional<Returned> same = AnswerDesk.already(entry, history);
        if (same.isEmpty()) {
            said.add(entry);
            added.add(entry);
        } else {
            replace(entry, same.get());
        }
    }

    private void replace(Returned entry, Returned wrong) {
        left.remove(wrong);
        String proof = entry.proof() == null ? wrong.proof() : entry.proof();
        if (AnswerDesk.same(entry, history).filter(wrong::equals).isPresent()
                && Objects.equals(proof, wrong.proof())) {
            said.add(wrong);
            return;
        }
        Returned right = entry.provedBy(proof).correcting(wrong.id());
        said.add(right);
        added.add(right);
    }

    private static boolean samePerson(Returned one, Returned other) {
        return Voice.person(one.signatory()).equals(Voice.person(other.signatory()));
    }
}
