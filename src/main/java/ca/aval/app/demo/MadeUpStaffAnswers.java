package ca.aval.app.demo;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.staff.StaffConsents;
import ca.aval.consent.staff.StaffForm;
import ca.aval.consent.staff.StaffPrinting;
import ca.aval.consent.staff.StaffReturned;
import ca.aval.consent.staff.StaffWithdrawal;
import ca.aval.people.Period;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What some of the invented staff answered about themselves. */
final class MadeUpStaffAnswers {
    private static final int ASKED = 12;
    private static final int DAYS_TO_ANSWER = 9;

    private final OpenRegister register;
    private final StaffConsents consents;
    private final Random random = new Random(20260905);

    MadeUpStaffAnswers(OpenRegister register) {
        this.register = register;
        consents = register.answers().staff().consents();
    }

    /** Prints the forms of the first dozen who are bound to the school, by name. */
    void ask(SchoolYear year) {
        LocalDate today = register.clock().today();
        Set<StaffId> some =
                register.work().read(() -> register.staff().everyone()).stream()
                        .filter(m -> m.standing(today) == Period.Standing.PRESENT)
                        .limit(ASKED)
                        .map(StaffMember::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        StaffPrinting printed =
                register.answers()
                        .staff()
                        .acts()
                        .print()
                        .print(year, some, register.school().language(), Progress.NONE);
        if (!(printed instanceof StaffPrinting.Printed)) {
            throw new IllegalStateException("the demonstration school has no forms of adults");
        }
    }

    /** Most agree, one refuses, one takes it back, some are silent. */
    void record(SchoolYear year) {
        List<StaffForm> forms =
                register
                        .work()
                        .read(
                                () ->
                                        consents.forms(
                                                register.campaigns().find(year).orElseThrow().id()))
                        .stream()
                        .sorted((a, b) -> a.number().compareTo(b.number()))
                        .toList();
        List<StaffReturned> answers = new ArrayList<>();
        for (int i = 0; i < forms.size() * 3 / 4; i++) {
            answers.add(answer(forms.get(i), year, i == 2 ? Answer.NO : Answer.YES));
        }
        register.work()
                .run(
                        Act.of("DEMONSTRATION", "answers " + answers.size()),
                        () -> {
                            answers.forEach(consents::add);
                            if (!answers.isEmpty()) {
                                consents.add(withdrawal(answers.getFirst()));
                            }
                            return year;
                        });
    }

    private StaffReturned answer(StaffForm form, SchoolYear year, Answer answer) {
        LocalDate today = register.clock().today();
        LocalDate usual = form.issuedOn().plusDays(1L + random.nextInt(DAYS_TO_ANSWER));
        LocalDate day = usual.isAfter(today) ? today : usual;
        Asked asked =
                register.work().read(() -> consents.of(form.member())).asked().stream()
                        .filter(a -> a.form().equals(form.id()))
                        .findFirst()
                        .orElseThrow();
        return new StaffReturned(
                MadeUpIds.next(random),
                form.member(),
                form.id(),
                year,
                asked.uses().stream().map(use -> new UseAnswer(use, answer)).toList(),
                true,
                day,
                day,
                Route.FORM,
                register.account().id(),
                null,
                null);
    }

    private StaffWithdrawal withdrawal(StaffReturned answer) {
        return new StaffWithdrawal(
                MadeUpIds.next(random),
                answer.member(),
                answer.answers().getLast().use(),
                register.clock().today(),
                register.clock().now(),
                Route.SPOKEN,
                register.account().id());
    }
}
