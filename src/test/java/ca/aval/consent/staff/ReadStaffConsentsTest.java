package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page of an adult shows, read from a real register. */
final class ReadStaffConsentsTest {
    private static final StaffMember TEACHER = SomeStaff.teacher("10432", "Élie", "Rosalie", "041");

    @TempDir Path folder;

    @Test
    void everyUseHasItsStateFromBeforeTheAskingToTheWithdrawal() {
        try (SampleRegister register = school()) {
            StaffConsentActs acts = register.open().answers().staff().acts();
            assertFalse(acts.read().read(TEACHER.id()).asking());
            register.begin();
            assertEquals(UseState.NOT_ASKED, state(acts));
            String code = printed(acts);
            assertEquals(UseState.ASKED, state(acts));
            acts.record()
                    .record(
                            new StaffSlip(
                                    code,
                                    Map.of("YEARBOOK", Answer.YES),
                                    true,
                                    SampleRegister.CLOCK.today(),
                                    Route.FORM,
                                    null));
            assertEquals(UseState.ACTIVE, state(acts));
            assertEquals(1, acts.read().read(TEACHER.id()).returned().size());
            row27_theFormOfAnAdultIsNeverTakenForThatOfAChild(register, code);
            acts.withdraw().withdraw(TEACHER.id(), null, Route.SPOKEN);
            assertEquals(UseState.WITHDRAWN, state(acts));
            acts.takeBack().takeBack(code);
            assertTrue(acts.read().read(TEACHER.id()).returned().isEmpty());
        }
    }

    /** A parent who works here answers twice: once for the child, once for themself. */
    private static void row27_theFormOfAnAdultIsNeverTakenForThatOfAChild(
            SampleRegister register, String code) {
        AnswerSlip child =
                new AnswerSlip(
                        code,
                        Map.of("YEARBOOK", Answer.NO),
                        TEACHER.name().full(),
                        SampleRegister.CLOCK.today(),
                        Route.FORM,
                        null);
        assertEquals(
                new Recording.Refused(AnswerRefusal.FORM_UNKNOWN),
                register.open().answers().acts().record().record(child));
        assertEquals(UseState.ACTIVE, state(register.open().answers().staff().acts()));
    }

    private SampleRegister school() {
        SampleRegister register = new SampleRegister(folder.resolve("r"));
        register.open()
                .work()
                .run(
                        Act.of("ADD_STAFF"),
                        () -> {
                            register.open().staff().add(List.of(TEACHER));
                            return TEACHER;
                        });
        return register;
    }

    private static String printed(StaffConsentActs acts) {
        return ((StaffPrinting.Printed)
                        acts.print()
                                .print(
                                        SampleRegister.YEAR,
                                        Set.of(TEACHER.id()),
                                        Language.FRENCH,
                                        Progress.NONE))
                .forms()
                .getFirst()
                .shortCode();
    }

    private static UseState state(StaffConsentActs acts) {
        return acts.read().read(TEACHER.id()).lines().stream()
                .filter(line -> line.use().equals("YEARBOOK"))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
