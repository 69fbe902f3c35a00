package ca.aval.consent.ui.pupil;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerActs;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.Progress;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Four pupils: one said yes, one was corrected and took a use back, one said yes, one was not
 * asked.
 */
final class PupilDesk implements AutoCloseable {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 2);

    final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});
    final SampleRegister school;
    final List<Pupil> pupils;
    private final ImmediateWork work = new ImmediateWork();
    private final Words words =
            Words.of(PupilConsentsView.class, "pupil_consents", settings.language());
    private final PeopleWords people =
            new PeopleWords(Words.of(CampaignView.class, "campaign", settings.language()));

    PupilDesk(Path folder) {
        school = new SampleRegister(folder);
        pupils = school.addPupils();
        school.begin();
        Set<PupilId> asked = Set.of(pupils.get(0).id(), pupils.get(1).id(), pupils.get(2).id());
        school.acts()
                .print()
                .print(SampleRegister.YEAR, new PrintOrder.Chosen(asked), Progress.NONE);
        AnswerActs acts = school.open().answers().acts();
        acts.record().record(slip(0, Answer.YES));
        acts.record().record(slip(1, Answer.NO));
        acts.correct().correct(slip(1, Answer.YES));
        acts.withdraw().withdraw(pupils.get(1).id(), "YEARBOOK", mother(1), Route.SPOKEN);
        acts.record().record(slip(2, Answer.YES));
    }

    private AnswerSlip slip(int pupil, Answer all) {
        var form =
                school.forms().stream()
                        .filter(f -> f.pupil().equals(pupils.get(pupil).id()))
                        .findFirst()
                        .orElseThrow();
        Map<String, Answer> answers = new HashMap<>();
        school.open()
                .work()
                .read(() -> school.open().campaigns().find(SampleRegister.YEAR))
                .orElseThrow()
                .form()
                .uses()
                .forEach(use -> answers.put(use, all));
        return new AnswerSlip(form.shortCode(), answers, mother(pupil), SIGNED, Route.FORM, null);
    }

    private String mother(int pupil) {
        return pupils.get(pupil).guardians().getFirst().name().full();
    }

    PupilConsentsViewModel of(int pupil) {
        PupilConsentsViewModel model =
                new PupilConsentsViewModel(
                        new ConsentPageParts(school.open()).pupil(), work, words, people);
        model.show(pupils.get(pupil).id());
        return model;
    }

    WithdrawViewModel withdraw(int pupil) {
        PupilConsentsViewModel model = of(pupil);
        return new WithdrawViewModel(
                school.open().answers().acts().withdraw(),
                work,
                words,
                people,
                Objects.requireNonNull(model.known()),
                List.copyOf(model.uses()));
    }

    @Override
    public void close() {
        school.close();
    }
}
