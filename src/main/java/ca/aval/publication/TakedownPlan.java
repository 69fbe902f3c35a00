package ca.aval.publication;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.ConsentUse;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.school.SchoolDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says what must come down for a withdrawal, and by when: one entry for each publication. */
final class TakedownPlan {
    private final SchoolDays days;
    private final int businessDays;
    private final Function<String, Optional<ConsentUse>> uses;

    /**
     * @param businessDays within how many business days the school removes
     * @param uses the use of a code, if it is known
     */
    TakedownPlan(SchoolDays days, int businessDays, Function<String, Optional<ConsentUse>> uses) {
        this.days = days;
        this.businessDays = businessDays;
        this.uses = uses;
    }

    /**
     * What must come down of those publications.
     *
     * @param from the day from which the time runs
     * @param known what was to come down before; nothing is asked twice
     */
    List<Takedown> of(
            Withdrawal withdrawal,
            LocalDate from,
            List<Publication> publications,
            List<Takedown> known) {
        UUID person = withdrawal.pupil().value();
        return publications.stream()
                .filter(p -> p.removedOn() == null && p.people().contains(person))
                .filter(p -> withdrawal.covers(p.use()))
                .filter(p -> known.stream().noneMatch(t -> settles(t, p, person)))
                .map(p -> takedown(withdrawal, from, p))
                .toList();
    }

    private static boolean settles(Takedown known, Publication publication, UUID person) {
        return known.publication().equals(publication.id())
                && known.person().equals(person)
                && known.outcome() != Outcome.NOT_REMOVED;
    }

    private Takedown takedown(Withdrawal withdrawal, LocalDate from, Publication publication) {
        Channel channel = uses.apply(publication.use()).map(Channel::of).orElse(Channel.OWN);
        boolean appeared = publication.on().isBefore(withdrawal.day());
        boolean gone = channel == Channel.PRINTED && appeared && publication.address() == null;
        // what has not appeared must not: nothing is left to wait for
        LocalDate due = appeared && !gone ? days.businessDaysAfter(from, businessDays) : from;
        return new Takedown(
                UUID.randomUUID(),
                0,
                publication.id(),
                withdrawal.pupil().value(),
                withdrawal.id(),
                withdrawal.day(),
                channel != Channel.OTHERS,
                due,
                gone ? Outcome.IRREVERSIBLE : Outcome.WAITING,
                gone ? from : null,
                gone ? withdrawal.recordedBy() : null,
                null);
    }
}
