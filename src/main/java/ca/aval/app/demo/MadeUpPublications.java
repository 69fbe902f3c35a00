package ca.aval.app.demo;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.consent.answer.Route;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.RecordPublication;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the invented school published, on which answers, and what a family then took back. */
final class MadeUpPublications {
    private static final String FACEBOOK = "SCHOOL_SOCIAL/FACEBOOK/1";
    private static final String WEBSITE = "SCHOOL_WEBSITE";

    private final OpenRegister register;

    MadeUpPublications(OpenRegister register) {
        this.register = register;
    }

    /** Publishes today: twice on a kept answer, once with somebody who may not appear. */
    void publish() {
        LocalDate today = register.clock().today();
        allowed(new Whom.Group("301"), FACEBOOK, "Récolte au potager", today);
        allowed(new Whom.Group("502"), WEBSITE, "Expo-sciences du 3e cycle", today);
        Checked checked = check(new Whom.Group("101"), FACEBOOK, today);
        Optional<Pupil> denied = checked.denied().stream().map(line -> line.pupil()).findFirst();
        denied.ifPresent(pupil -> publish(checked, "Photo de la rentrée", Set.of(pupil), null));
    }

    /** Everybody of that group who may appear, with the answer kept. */
    private void allowed(Whom.Group group, String use, String title, LocalDate day) {
        List<String> may =
                check(group, use, day).pupils().stream()
                        .filter(line -> line.verdict().denial().isEmpty())
                        .map(line -> line.pupil().id().toString())
                        .toList();
        if (may.isEmpty()) {
            return;
        }
        Whom whom = new Whom.Pupils(may);
        Checked checked = check(whom, use, day);
        KeepCheck.Outcome kept =
                new CheckParts(register)
                        .keep()
                        .keep(new KeepCheck.Wish(whom, checked, null, title));
        if (!(kept instanceof KeepCheck.Outcome.Kept(var proof))) {
            throw new IllegalStateException("an answer of the demonstration school was not kept");
        }
        Set<Pupil> shown =
                checked.pupils().stream().map(line -> line.pupil()).collect(Collectors.toSet());
        publish(checked, title, shown, proof.id().value());
    }

    private Checked check(Whom whom, String use, LocalDate day) {
        PublicationQuestion question =
                new PublicationQuestion(use, Set.of(Content.GROUP_PHOTO), Identification.NONE, day);
        if (new CheckParts(register).mayPublish().check(whom, question)
                instanceof Checked checked) {
            return checked;
        }
        throw new IllegalStateException("the demonstration school lacks a group or a use");
    }

    private void publish(Checked checked, String title, Set<Pupil> shown, @Nullable UUID proof) {
        PublicationQuestion question = checked.question();
        RecordPublication.Outcome outcome =
                new PublicationParts(register)
                        .acts()
                        .record()
                        .record(
                                new PublicationDraft(
                                        question.use(),
                                        title,
                                        "",
                                        question.date(),
                                        "",
                                        Identification.NONE,
                                        null,
                                        proof,
                                        shown.stream()
                                                .map(p -> p.id().value())
                                                .collect(Collectors.toSet())));
        if (!(outcome instanceof RecordPublication.Outcome.Recorded)) {
            throw new IllegalStateException("a publication was not recorded");
        }
    }

    /** A family takes the use of the first publication back: it has to come down. */
    void withdraw() {
        LocalDate today = register.clock().today();
        Pupil pupil =
                check(new Whom.Group("301"), FACEBOOK, today).pupils().stream()
                        .filter(line -> line.verdict().denial().isEmpty())
                        .map(line -> line.pupil())
                        .findFirst()
                        .orElseThrow();
        Guardian by = pupil.signer(today).orElseThrow();
        register.answers()
                .acts()
                .withdraw()
                .withdraw(pupil.id(), FACEBOOK, by.id().toString(), Route.SPOKEN);
    }
}
