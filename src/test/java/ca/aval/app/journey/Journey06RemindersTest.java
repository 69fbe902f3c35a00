package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.form.PrintedText;
import ca.aval.consent.reminder.Reminder;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.consent.reminder.ReminderOutcome;
import ca.aval.consent.reminder.ReminderSchool;
import ca.aval.people.Pupil;
import ca.aval.scan.ShortCode;
import ca.aval.school.Province;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * « Je ne réimprime que les formulaires manquants, et l’enseignante reçoit une liste de noms, sans
 * raisons. »
 */
class Journey06RemindersTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void onlyTheMissingAreRemindedTwiceAtTheMost() {
        try (ReminderSchool school = new ReminderSchool(folder.resolve("register"), Province.QC)) {
            List<Pupil> class401 = new ArrayList<>();
            for (String given : List.of("Alix", "Béatrice", "Camille", "Denis", "Ève")) {
                class401.add(school.pupil(given, "2016-05-14", "401", ReminderSchool.mother(1)));
            }
            school.begin();
            String code = new ShortCode(school.form(class401.get(3)).shortCode()).printed();
            school.on("2026-09-16");
            for (Pupil pupil : class401.subList(0, 3)) {
                school.answers(pupil, "Maude Nadeau", "2026-09-14", Answer.NO, Answer.YES);
            }
            school.on("2026-09-21");
            ReminderOutcome.Printed first = printed(school);
            assertEquals(List.of("Denis", "Ève"), names(first));
            PrintedText paper = new PrintedText(first.pdf());
            assertTrue(paper.has(code), "the same form again");
            assertEquals(code, new ShortCode(school.form(class401.get(3)).shortCode()).printed());
            assertTrue(paper.has(2, "Denis Nadeau") && paper.has(2, "Ève Nadeau"));
            assertFalse(paper.has(2, "Alix") || paper.has(2, "refus"));
            assertEquals(new ReminderOutcome.Nobody(2, 0, 0), asked(school));

            school.on("2026-10-02");
            school.answers(class401.get(4), "Maude Nadeau", "2026-09-30", Answer.NO, Answer.NO);
            school.on("2026-10-06");
            ReminderOutcome.Printed second = printed(school);
            assertEquals(List.of("Denis"), names(second));
            assertTrue(
                    new PrintedText(second.pdf())
                            .has("Nous ne vous enverrons pas d’autre rappel."));

            school.on("2026-11-16");
            assertEquals(new ReminderOutcome.Nobody(0, 1, 0), asked(school));
            assertEquals(List.of(1, 1, 2), waves(school));
        }
    }

    private static ReminderOutcome asked(ReminderSchool school) {
        return school.print(ReminderOrder.asking("401"));
    }

    private static ReminderOutcome.Printed printed(ReminderSchool school) {
        return assertInstanceOf(ReminderOutcome.Printed.class, asked(school));
    }

    private static List<String> names(ReminderOutcome.Printed run) {
        return run.items().stream().map(item -> item.pupil().name().given()).toList();
    }

    private static List<Integer> waves(ReminderSchool school) {
        var campaign =
                school.open()
                        .work()
                        .read(() -> school.open().campaigns().find(ReminderSchool.YEAR))
                        .orElseThrow();
        return school
                .open()
                .work()
                .read(() -> new ReminderParts(school.open()).reminders().of(campaign.id()))
                .stream()
                .map(Reminder::wave)
                .sorted()
                .toList();
    }
}
