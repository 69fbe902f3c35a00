package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.WithdrawConsent.Outcome;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.people.Pupil;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.WithdrawalPlace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Four publications of a demonstration school, and the withdrawal of one family; for pictures. */
final class PublishedPosts {
    private static final String SITE = "SCHOOL_WEBSITE";

    private final OpenRegister register;
    private final Pupil pupil;

    /** Records them in a register whose group 001 was asked. */
    PublishedPosts(OpenRegister register) {
        this.register = register;
        List<Pupil> group =
                register
                        .work()
                        .read(() -> register.people().enrolled(register.school().year()))
                        .stream()
                        .filter(
                                p ->
                                        p.enrolment(register.school().year())
                                                .filter(e -> e.group().equals("001"))
                                                .isPresent())
                        .filter(p -> p.facts().isEmpty() && !p.guardians().isEmpty())
                        .limit(3)
                        .toList();
        pupil = group.getFirst();
        Set<UUID> all = group.stream().map(p -> p.id().value()).collect(Collectors.toSet());
        Set<UUID> one = Set.of(pupil.id().value());
        publish("Photos 001", SITE, "2026-09-01", "ecole.example/rentree", all);
        publish("Excursion 2026", SITE, "2026-08-31", "ecole.example/jardin", one);
        publish("Science 2026", "LOCAL_MEDIA", "2026-09-01", "", one);
        publish("Gala 2026", SITE, "2026-09-11", "", one);
    }

    /** The withdrawal of the family of the first pupil, where it is shown. */
    WithdrawalPlace withdrawn() {
        Outcome.Withdrawn done =
                (Outcome.Withdrawn)
                        register.answers()
                                .acts()
                                .withdraw()
                                .withdraw(
                                        pupil.id(),
                                        null,
                                        pupil.guardians().getFirst().id().toString(),
                                        Route.EMAIL);
        return new WithdrawalPlace(pupil.id(), done.withdrawal().id());
    }

    private void publish(String title, String use, String day, String address, Set<UUID> people) {
        new PublicationParts(register)
                .acts()
                .record()
                .record(
                        new PublicationDraft(
                                use,
                                title,
                                address,
                                LocalDate.parse(day),
                                "photos",
                                Identification.NONE,
                                null,
                                null,
                                people));
    }
}
