package ca.aval.consent.ui.entry;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the paper at hand becomes for the answers that its form has already. */
final class Correction {
    private final ReadOnlyStringWrapper formerly = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Set<UUID>> instead = new ReadOnlyObjectWrapper<>(Set.of());
    private boolean ofAnother;

    /** What is asked before the paper is recorded; empty while nothing is. */
    ReadOnlyStringProperty formerly() {
        return formerly.getReadOnlyProperty();
    }

    /** The entries that the paper corrects. */
    ReadOnlyObjectProperty<Set<UUID>> instead() {
        return instead.getReadOnlyProperty();
    }

    /** The form says that already; one must choose. */
    void ask(String said) {
        formerly.set(said);
    }

    /** It corrects those entries. */
    void of(Set<UUID> entries) {
        formerly.set("");
        instead.set(entries);
    }

    /** It corrects although somebody else signs; false while it corrects nothing yet. */
    boolean confirmed() {
        if (instead.get().isEmpty()) {
            return false;
        }
        formerly.set("");
        ofAnother = true;
        return true;
    }

    /** What was asked about the one who was chosen before is asked no more. */
    void signerChanged() {
        ofAnother = false;
        if (!instead.get().isEmpty()) {
            formerly.set("");
        }
    }

    /**
     * Whether one must say first that somebody else’s answer is replaced.
     *
     * @param said whose it is; empty for nobody’s
     */
    Optional<Complaint> complaint(String said) {
        if (ofAnother || said.isEmpty()) {
            return Optional.empty();
        }
        formerly.set(said);
        return Optional.of(Complaint.CHOOSE);
    }

    /** One more answer, or another paper. */
    void none() {
        of(Set.of());
        ofAnother = false;
    }
}
