package ca.aval.consent.ui;

import ca.aval.consent.ConsentForm;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerActs;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.people.Pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers of every kind to the forms of an invented school. */
record SomeAnswers(SampleRegister school) {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 2);

    /** One answer for most forms: whole, with blanks, unsigned, of a stranger, withdrawn. */
    void record() {
        var open = school.open();
        AnswerActs acts = open.answers().acts();
        List<String> uses =
                open.work()
                        .read(() -> open.campaigns().find(SampleRegister.YEAR))
                        .orElseThrow()
                        .form()
                        .uses();
        List<ConsentForm> forms = new ArrayList<>(school.forms());
        for (int i = 0; i < forms.size(); i++) {
            ConsentForm form = forms.get(i);
            if (i % 5 == 4) {
                continue;
            }
            Pupil pupil = open.work().read(() -> open.people().find(form.pupil())).orElseThrow();
            String mother = pupil.guardians().getFirst().name().full();
            Map<String, Answer> answers = new HashMap<>();
            for (int j = 0; j < uses.size(); j++) {
                answers.put(
                        uses.get(j),
                        i % 6 == 1 && j > 4 ? Answer.BLANK : j == i % 9 ? Answer.NO : Answer.YES);
            }
            acts.record()
                    .record(
                            new AnswerSlip(
                                    form.shortCode(),
                                    answers,
                                    i % 11 == 3 ? "" : i % 13 == 5 ? "Guy Roy" : mother,
                                    SIGNED,
                                    Route.FORM,
                                    null));
            if (i % 8 == 2) {
                acts.withdraw().withdraw(pupil.id(), uses.getFirst(), mother, Route.SPOKEN);
            }
        }
    }
}
