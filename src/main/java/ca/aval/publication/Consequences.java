package ca.aval.publication;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.check.Whom;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.StaffId;
import ca.aval.platform.data.UnitOfWork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What follows when people appear in a publication: an alert, a takedown, mostly nothing. */
final class Consequences {
    private final UnitOfWork work;
    private final PublicationDesk desk;
    private final UUID account;

    Consequences(UnitOfWork work, PublicationDesk desk, UUID account) {
        this.work = work;
        this.desk = desk;
        this.account = account;
    }

    /** Whether somebody of them is neither a pupil nor of the staff. */
    boolean strangers(Set<UUID> people) {
        return work.read(
                () ->
                        people.stream()
                                .anyMatch(
                                        id ->
                                                desk.people().find(new PupilId(id)).isEmpty()
                                                        && desk.staff()
                                                                .find(new StaffId(id))
                                                                .isEmpty()));
    }

    /** The pupils among them who may not be published so, and why; asked outside of an act. */
    Map<UUID, Reason> denied(PublicationQuestion question, Set<UUID> people) {
        List<String> pupils =
                work.read(
                        () ->
                                people.stream()
                                        .filter(
                                                id ->
                                                        desk.people()
                                                                .find(new PupilId(id))
                                                                .isPresent())
                                        .map(UUID::toString)
                                        .toList());
        Map<UUID, Reason> denied = new HashMap<>();
        if (!pupils.isEmpty()
                && desk.check().check(new Whom.Pupils(pupils), question)
                        instanceof PublicationOutcome.Checked checked) {
            for (PublicationOutcome.Line line : checked.denied()) {
                line.verdict()
                        .denial()
                        .ifPresent(reason -> denied.put(line.pupil().id().value(), reason));
            }
        }
        return denied;
    }

    /** Writes what follows for those people; inside the act that puts them in. */
    List<PublicationAlert> write(
            Publication publication, Set<UUID> people, Map<UUID, Reason> denied) {
        List<PublicationAlert> alerts = new ArrayList<>();
        for (UUID person : people) {
            Reason reason = denied.get(person);
            if (reason != null) {
                PublicationAlert alert = alert(publication, person, reason);
                desk.publications().add(alert);
                alerts.add(alert);
            }
            desk.people().find(new PupilId(person)).ifPresent(pupil -> down(publication, pupil));
        }
        return List.copyOf(alerts);
    }

    /** What shows somebody who withdrew before it was recorded must come down too. */
    private void down(Publication publication, Pupil pupil) {
        LocalDate today = desk.clock().today();
        ConsentHistory history = desk.consents().of(pupil);
        if (UseState.of(history, publication.use(), today) != UseState.WITHDRAWN) {
            return;
        }
        Optional<Withdrawal> last =
                history.withdrawn().stream()
                        .filter(w -> w.covers(publication.use()))
                        .max(Comparator.comparing(Withdrawal::at));
        last.ifPresent(
                withdrawal ->
                        desk.plan()
                                .of(
                                        withdrawal,
                                        today,
                                        List.of(publication),
                                        desk.publications().takedowns())
                                .forEach(desk.publications()::add));
    }

    private PublicationAlert alert(Publication publication, UUID person, Reason reason) {
        return new PublicationAlert(
                UUID.randomUUID(),
                0,
                publication.id(),
                person,
                reason,
                desk.clock().now(),
                account,
                PublicationAlert.Confidentiality.OPEN,
                null,
                null);
    }
}
