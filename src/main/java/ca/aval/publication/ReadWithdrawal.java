package ca.aval.publication;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.ConsentUse;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.publication.WithdrawalResult.Entry;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what came of a consent taken back, with whatever was taken back at the same word. */
public final class ReadWithdrawal {
    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;

    public ReadWithdrawal(Guard guard, UnitOfWork work, PublicationDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /** What stopped, what is to come down, what is allowed still; empty when it is not known. */
    public Optional<WithdrawalResult> read(PupilId pupil, UUID withdrawal) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.read(
                () -> desk.people().find(pupil).flatMap(found -> result(found, withdrawal)));
    }

    private Optional<WithdrawalResult> result(Pupil pupil, UUID withdrawal) {
        ConsentHistory history = desk.consents().of(pupil);
        return history.withdrawn().stream()
                .filter(w -> w.id().equals(withdrawal))
                .findFirst()
                .map(w -> result(pupil, history, w));
    }

    private WithdrawalResult result(Pupil pupil, ConsentHistory history, Withdrawal withdrawal) {
        // several uses at one word are one entry each, of one moment
        List<Withdrawal> request =
                history.withdrawn().stream()
                        .filter(w -> w.at().equals(withdrawal.at()))
                        .filter(w -> w.by().equals(withdrawal.by()))
                        .toList();
        Predicate<String> covered = use -> request.stream().anyMatch(w -> w.covers(use));
        LocalDate today = desk.clock().today();
        List<String> asked =
                history.asked().stream().flatMap(a -> a.uses().stream()).distinct().toList();
        return new WithdrawalResult(
                withdrawal,
                pupil,
                uses(asked.stream().filter(covered).toList()),
                uses(
                        asked.stream()
                                .filter(u -> UseState.of(history, u, today) == UseState.ACTIVE)
                                .toList()),
                entries(request, covered));
    }

    /** What comes down for it, and what was to come down already for an earlier one. */
    private List<Entry> entries(List<Withdrawal> request, Predicate<String> covered) {
        Withdrawal first = request.getFirst();
        Set<UUID> ids = request.stream().map(Withdrawal::id).collect(Collectors.toSet());
        Map<UUID, Publication> publications =
                desk.publications().all().stream()
                        .filter(p -> covered.test(p.use()))
                        .collect(Collectors.toMap(Publication::id, p -> p));
        List<Takedown> known =
                desk.publications().takedowns().stream()
                        .filter(t -> t.person().equals(first.pupil().value()))
                        .filter(t -> publications.containsKey(t.publication()))
                        .toList();
        Set<UUID> asked =
                known.stream()
                        .filter(t -> ids.contains(t.withdrawal()))
                        .map(Takedown::publication)
                        .collect(Collectors.toSet());
        return known.stream()
                .filter(
                        t ->
                                ids.contains(t.withdrawal())
                                        || !asked.contains(t.publication())
                                                && t.standsOn(first.day()))
                .map(t -> entry(t, Objects.requireNonNull(publications.get(t.publication()))))
                .toList();
    }

    private Entry entry(Takedown takedown, Publication publication) {
        return new Entry(takedown, publication, desk.use(publication.use()).orElse(null));
    }

    private List<ConsentUse> uses(List<String> codes) {
        return codes.stream().flatMap(code -> desk.use(code).stream()).toList();
    }
}
