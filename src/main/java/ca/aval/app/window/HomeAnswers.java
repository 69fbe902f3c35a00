package ca.aval.app.window;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.ReminderParts;
import ca.aval.app.ui.HomeFigures;
import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.answer.FormStanding;
import ca.aval.consent.answer.FormState;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.people.Enrolment;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counts what came back of the forms; off the screen thread. */
record HomeAnswers(OpenRegister register) {
    private static final Set<FormState> TO_VERIFY =
            EnumSet.of(FormState.INVALID, FormState.TO_VERIFY, FormState.PUPIL_TO_ASK);

    HomeFigures.Answers of(SchoolYear year, CampaignForms forms) {
        ConsentPageParts parts = new ConsentPageParts(register);
        SchoolAnswers answers = parts.answers().read(year);
        int ahead = parts.birthdays().read().size();
        if (!answers.told() || forms.campaign().isEmpty()) {
            return new HomeFigures.Answers(answers.told(), 0, 0, 0, 0, 0, ahead);
        }
        List<FormState> states =
                forms.pupils().stream()
                        .flatMap(p -> answers.of(p.pupil().id()).stream())
                        .map(FormStanding::state)
                        .toList();
        LocalDate begun = forms.campaign().get().createdOn();
        return new HomeFigures.Answers(
                true,
                (int) states.stream().filter(FormState::silent).count(),
                toRemind(year),
                (int) states.stream().filter(TO_VERIFY::contains).count(),
                (int) states.stream().filter(FormState.DISAGREEMENT::equals).count(),
                (int) forms.pupils().stream().filter(p -> cameLate(p, year, begun)).count(),
                ahead);
    }

    private static boolean cameLate(PupilForm pupil, SchoolYear year, LocalDate begun) {
        return pupil.form().isEmpty()
                && pupil.pupil()
                        .enrolment(year)
                        .map(Enrolment::from)
                        .filter(from -> from.isAfter(begun))
                        .isPresent();
    }

    private int toRemind(SchoolYear year) {
        if (!register.guard().may(Permission.PRINT_FORMS)) {
            return 0;
        }
        return (int)
                new ReminderParts(register)
                        .acts().who().read(year).needs().stream()
                                .filter(n -> ReminderOrder.ASKING.contains(n.situation()))
                                .filter(n -> !n.ready().isEmpty())
                                .count();
    }
}
