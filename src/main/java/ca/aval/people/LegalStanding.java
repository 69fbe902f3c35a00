package ca.aval.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the facts known of a pupil mean on one day: who signs, who is written to, what is hidden.
 */
public final class LegalStanding {
    private final Pupil pupil;
    private final List<LegalFact> facts;

    LegalStanding(Pupil pupil, LocalDate day) {
        this.pupil = pupil;
        facts = pupil.facts().stream().filter(fact -> fact.period().holdsOn(day)).toList();
    }

    /** The facts that hold that day. */
    public List<LegalFact> facts() {
        return facts;
    }

    /** Whether the pupil signs alone whatever their age. */
    public boolean pupilSigns() {
        return any(LegalFactKind::letsPupilSign);
    }

    /** Whether nothing that identifies the pupil may be published, without a reason being shown. */
    public boolean publicationProhibited() {
        return any(LegalFactKind::forbidsPublishing);
    }

    /** Whether every letter and reminder about the pupil stops. */
    public boolean mailStops() {
        return any(kind -> kind == LegalFactKind.DECEASED_OR_MISSING);
    }

    /** The adult whom a form names as the one who signs; none when the pupil signs alone. */
    public Optional<Guardian> signer() {
        if (pupilSigns()) {
            return Optional.empty();
        }
        return pupil.guardians().stream()
                .filter(this::maySign)
                .min(Comparator.comparingInt(Guardian::rank));
    }

    /** Whether that adult may sign for the pupil. */
    public boolean maySign(Guardian guardian) {
        boolean entitled =
                guardian.capacity().maySign()
                        || holds(guardian, k -> k == LegalFactKind.AUTHORITY_GRANTED)
                        || holds(guardian, k -> k == LegalFactKind.SOLE_AUTHORITY);
        boolean anotherAlone =
                pupil.guardians().stream()
                        .anyMatch(
                                g ->
                                        !g.id().equals(guardian.id())
                                                && holds(
                                                        g, k -> k == LegalFactKind.SOLE_AUTHORITY));
        boolean alone = holds(guardian, k -> k == LegalFactKind.SOLE_AUTHORITY);
        return entitled
                && (alone || !anotherAlone)
                && !holds(guardian, LegalFactKind::preventsSigning);
    }

    /** Whether an order forbids contact with that adult. */
    public boolean contactForbidden(Guardian guardian) {
        return holds(guardian, k -> k == LegalFactKind.NO_CONTACT);
    }

    /** Whether the program may write to that adult. */
    public boolean mayReceiveMail(Guardian guardian) {
        return !mailStops()
                && !contactForbidden(guardian)
                && !holds(guardian, k -> k == LegalFactKind.GUARDIAN_DECEASED);
    }

    /** Whether the other households must not learn where that adult lives. */
    public boolean addressIsConfidential(Guardian guardian) {
        return pupil.guardians().stream()
                .filter(g -> g.household() == guardian.household())
                .anyMatch(g -> holds(g, k -> k == LegalFactKind.CONFIDENTIAL_ADDRESS));
    }

    private boolean any(Predicate<LegalFactKind> wanted) {
        return facts.stream().anyMatch(fact -> wanted.test(fact.kind()));
    }

    private boolean holds(Guardian guardian, Predicate<LegalFactKind> wanted) {
        return facts.stream()
                .anyMatch(
                        fact -> guardian.id().equals(fact.guardian()) && wanted.test(fact.kind()));
    }
}
