package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.CheckParts;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.PrintedText;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.consent.reminder.ReminderOutcome;
import ca.aval.consent.reminder.ReminderSchool;
import ca.aval.consent.reminder.Situation;
import ca.aval.people.Pupil;
import ca.aval.school.Province;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « Aval m’a avertie avant que je publie : désaccord, compté comme un non, lettre aux deux. » */
class Journey07DisagreementTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aDisagreementIsANoAndBothParentsGetTheSameLetter() {
        try (ReminderSchool school = new ReminderSchool(folder.resolve("register"), Province.QC)) {
            Pupil disputed =
                    school.pupil(
                            "Alix",
                            "2016-05-14",
                            "401",
                            ReminderSchool.mother(1),
                            ReminderSchool.father());
            Pupil fourteen = school.pupil("Zoé", "2012-02-01", "402", ReminderSchool.mother(1));
            Pupil silent = school.pupil("Noah", "2012-02-01", "402", ReminderSchool.mother(1));
            school.begin();
            school.on("2026-09-15");
            school.answers(disputed, "Maude Nadeau", "2026-09-10", Answer.YES, Answer.NO);
            assertEquals(Optional.empty(), reason(school, disputed));
            school.answers(disputed, "Liam Nadeau", "2026-09-11", Answer.NO, Answer.NO);
            assertEquals(Optional.of(Reason.DISPUTED), reason(school, disputed));

            school.answers(fourteen, "Maude Nadeau", "2026-09-10", Answer.YES, Answer.YES);
            school.answers(fourteen, "Zoé Nadeau", "2026-09-11", Answer.NO, Answer.YES);
            assertEquals(Optional.of(Reason.REFUSED), reason(school, fourteen));

            ReminderOutcome.Printed letters =
                    printed(school, new ReminderOrder(null, null, Set.of(Situation.DISAGREEMENT)));
            assertEquals(2, letters.items().size());
            assertEquals(0, letters.forms());
            assertEquals(
                    List.of("Maude Nadeau", "Liam Nadeau"),
                    letters.items().stream().map(i -> i.notice().addressee()).toList());
            assertInstanceOf(
                    ReminderOutcome.Nobody.class,
                    school.print(new ReminderOrder(null, null, Set.of(Situation.DISAGREEMENT))));

            school.on("2026-09-21");
            ReminderOutcome.Printed reminder = printed(school, ReminderOrder.asking(null));
            assertEquals(
                    List.of(silent.id()),
                    reminder.items().stream().map(i -> i.pupil().id()).toList());
            assertTrue(new PrintedText(reminder.pdf()).has("Noah signe aussi le formulaire."));
        }
    }

    private static ReminderOutcome.Printed printed(ReminderSchool school, ReminderOrder order) {
        return assertInstanceOf(ReminderOutcome.Printed.class, school.print(order));
    }

    private static Optional<Reason> reason(ReminderSchool school, Pupil pupil) {
        PublicationOutcome outcome =
                new CheckParts(school.open())
                        .mayPublish()
                        .check(
                                new Whom.Pupils(List.of(pupil.id().toString())),
                                new PublicationQuestion(
                                        ReminderSchool.WEBSITE,
                                        Identification.NONE,
                                        LocalDate.of(2026, 9, 15)));
        return assertInstanceOf(PublicationOutcome.Checked.class, outcome).strictest();
    }
}
