package ca.aval.consent.coverage;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.ConsentsInMemory;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Forms about two uses that went out on September 2, 2026, and what came back; for tests. */
public final class Asking {
    public static final String SITE = "SCHOOL_WEBSITE";
    public static final String ALBUM = "YEARBOOK";
    public static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 2);

    public final ConsentsInMemory consents = new ConsentsInMemory();

    /** A form for that pupil. */
    public Pupil ask(Pupil pupil) {
        consents.ask(
                pupil.id(),
                new Asked(
                        pupil.id().value(),
                        SomePupils.YEAR,
                        List.of(SITE, ALBUM),
                        ISSUED,
                        ISSUED.plusDays(16)));
        return pupil;
    }

    /** Asked, and the first adult signed those answers for site and yearbook. */
    public Pupil answered(Pupil pupil, Answer site, Answer album) {
        ask(pupil);
        Guardian adult = pupil.guardians().getFirst();
        consents.add(
                returned(
                        pupil,
                        new Signatory.Adult(adult.id(), adult.capacity(), true),
                        List.of(new UseAnswer(SITE, site), new UseAnswer(ALBUM, album))));
        return pupil;
    }

    /** Asked, and an aunt nobody knows of signed two times yes. */
    public Pupil answeredByStranger(Pupil pupil) {
        ask(pupil);
        consents.add(
                returned(
                        pupil,
                        new Signatory.Stranger("Tante Rose"),
                        List.of(
                                new UseAnswer(SITE, Answer.YES),
                                new UseAnswer(ALBUM, Answer.YES))));
        return pupil;
    }

    /** The first adult took back the yes for the site. */
    public void withdrawn(Pupil pupil) {
        withdrawn(pupil, DAY.minusDays(1));
    }

    void withdrawn(Pupil pupil, LocalDate day) {
        Guardian adult = pupil.guardians().getFirst();
        consents.add(
                new Withdrawal(
                        UUID.randomUUID(),
                        pupil.id(),
                        SITE,
                        new Signatory.Adult(adult.id(), adult.capacity(), true),
                        day,
                        Instant.parse(day + "T14:00:00Z"),
                        Route.SPOKEN,
                        UUID.randomUUID()));
    }

    private static Returned returned(Pupil pupil, Signatory who, List<UseAnswer> answers) {
        return new Returned(
                UUID.randomUUID(),
                pupil.id(),
                pupil.id().value(),
                SomePupils.YEAR,
                answers,
                who,
                ISSUED.plusDays(8),
                ISSUED.plusDays(9),
                Route.FORM,
                UUID.randomUUID(),
                null,
                new WhoSigns(14, 18),
                null);
    }
}
