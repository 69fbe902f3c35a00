package ca.aval.consent.check;

import ca.aval.app.composition.CheckParts;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Route;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.people.Pupil;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.scan.ShortCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A school whose group 401 answered: Alix yes, Béatrice no, Chloé nothing, nor Denis of 403; two
 * Alix Nadeau in 402.
 */
public final class CheckOffice implements AutoCloseable {
    public static final String SITE = "SCHOOL_WEBSITE";
    public static final LocalDate DAY = SampleRegister.CLOCK.today();

    public final SampleRegister school;
    public final CheckParts parts;
    public final Pupil alix = pupil("Alix", "Arsenault", "401", "2016-05-14");
    public final Pupil beatrice = pupil("Béatrice", "Benali", "401", "2016-06-14");
    public final Pupil chloe = pupil("Chloé", "Caron", "401", "2016-07-14");
    public final Pupil denis = pupil("Denis", "Dubé", "403", "2016-08-14");
    public final Pupil nadeau = pupil("Alix", "Nadeau", "402", "2016-05-14");
    public final Pupil otherNadeau = pupil("Alix", "Nadeau", "402", "2016-11-30");

    public CheckOffice(Path folder) {
        school = new SampleRegister(folder);
        school.add(List.of(alix, beatrice, chloe, denis, nadeau, otherNadeau));
        school.begin();
        for (String group : List.of("401", "403")) {
            school.acts()
                    .print()
                    .print(SampleRegister.YEAR, new PrintOrder.OfGroup(group), Progress.NONE);
        }
        parts = new CheckParts(school.open());
        answer(alix, Answer.YES);
        answer(beatrice, Answer.NO);
    }

    /** The first adult of that pupil answers the same to everything. */
    public void answer(Pupil pupil, Answer answer) {
        ConsentForm form =
                school.forms().stream()
                        .filter(f -> f.pupil().equals(pupil.id()))
                        .findFirst()
                        .orElseThrow();
        Map<String, Answer> answers = new HashMap<>();
        school.open()
                .work()
                .read(() -> school.open().campaigns().find(SampleRegister.YEAR))
                .orElseThrow()
                .form()
                .uses()
                .forEach(use -> answers.put(use, answer));
        Recording recorded =
                school.open()
                        .answers()
                        .acts()
                        .record()
                        .record(
                                new AnswerSlip(
                                        new ShortCode(form.shortCode()).printed(),
                                        answers,
                                        pupil.guardians().getFirst().name().full(),
                                        DAY,
                                        Route.FORM,
                                        null));
        if (!(recorded instanceof Recording.Recorded)) {
            throw new AssertionError(recorded);
        }
    }

    public PublicationQuestion question(Content... contents) {
        return new PublicationQuestion(SITE, Set.of(contents), Identification.NONE, DAY);
    }

    public Checked checked(Whom whom, PublicationQuestion question) {
        return (Checked) parts.mayPublish().check(whom, question);
    }

    private static Pupil pupil(String given, String family, String group, String born) {
        return SampleRegister.pupil(given, family, born, group, Language.FRENCH);
    }

    @Override
    public void close() {
        school.close();
    }
}
