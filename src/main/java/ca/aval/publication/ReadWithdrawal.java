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
import java.util.Optional;
import java.util.UUID;

/** Reads what came of a consent taken back. */
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
                () ->
                        desk.people()
                                .find(pupil)
                                .flatMap(
                                        found ->
                                                withdrawal(found, withdrawal)
                                                        .map(w -> result(found, w))));
    }

    private Optional<Withdrawal> withdrawal(Pupil pupil, UUID id) {
        return desk.consents().of(pupil).withdrawn().stream()
                .filter(w -> w.id().equals(id))
                .findFirst();
    }

    private WithdrawalResult result(Pupil pupil, Withdrawal withdrawal) {
        ConsentHistory history = desk.consents().of(pupil);
        LocalDate today = desk.clock().today();
        List<String> asked =
                history.asked().stream().flatMap(a -> a.uses().stream()).distinct().toList();
        List<Publication> publications = desk.publications().all();
        List<Entry> entries =
                desk.publications().takedowns().stream()
                        .filter(t -> t.withdrawal().equals(withdrawal.id()))
                        .flatMap(
                                t ->
                                        publications.stream()
                                                .filter(p -> p.id().equals(t.publication()))
                                                .map(p -> new Entry(t, p)))
                        .toList();
        return new WithdrawalResult(
                withdrawal,
                pupil,
                uses(asked.stream().filter(withdrawal::covers).toList()),
                uses(
                        asked.stream()
                                .filter(u -> UseState.of(history, u, today) == UseState.ACTIVE)
                                .toList()),
                entries);
    }

    private List<ConsentUse> uses(List<String> codes) {
        return codes.stream().flatMap(code -> desk.use(code).stream()).toList();
    }
}
