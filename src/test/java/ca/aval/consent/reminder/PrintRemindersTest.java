package ca.aval.consent.reminder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.form.PrintedText;
import ca.aval.notice.IssuedNotice;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.scan.ShortCode;
import ca.aval.school.Province;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/** Every kind of letter about a form, from one register of September 21. */
class PrintRemindersTest {
    @TempDir private static Path folder = Path.of("");

    private static ReminderSchool school;
    private static Pupil silent;
    private static Pupil separated;
    private static Pupil unsigned;
    private static Pupil wrong;
    private static Pupil adult;
    private static Pupil disputed;
    private static ReminderOutcome.Printed printed;
    private static PrintedText paper;

    @BeforeAll
    static void print() {
        school = new ReminderSchool(folder.resolve("register"), Province.QC);
        Guardian hidden = ReminderSchool.mother(1);
        Guardian stepfather =
                ReminderSchool.adult(2, 1, "Karl", Capacity.STEP_PARENT, Language.FRENCH);
        silent = school.pupil("Alix", "2016-05-14", "401", ReminderSchool.mother(1));
        separated =
                school.knowing(
                        school.pupil("Noé", "2016-02-03", "401", hidden, ReminderSchool.father()),
                        LegalFactKind.CONFIDENTIAL_ADDRESS,
                        hidden);
        unsigned = school.pupil("Rosalie", "2016-02-04", "402", ReminderSchool.mother(1));
        wrong = school.pupil("Émile", "2016-02-05", "402", ReminderSchool.mother(1), stepfather);
        adult = school.pupil("Sacha", "2008-02-06", "501", ReminderSchool.mother(1));
        disputed =
                school.pupil(
                        "Yves",
                        "2016-02-07",
                        "501",
                        ReminderSchool.mother(1),
                        ReminderSchool.father());
        school.knowing(
                school.pupil("Ange", "2016-02-08", "501", ReminderSchool.mother(1)),
                LegalFactKind.DECEASED_OR_MISSING,
                null);
        school.begin();
        school.on("2026-09-15");
        school.answers(unsigned, "", null, Answer.INVALID, Answer.YES);
        school.answers(wrong, "Karl Nadeau", "2026-09-10", Answer.YES, Answer.YES);
        school.answers(disputed, "Maude Nadeau", "2026-09-10", Answer.YES, Answer.YES);
        school.answers(disputed, "Liam Nadeau", "2026-09-11", Answer.NO, Answer.YES);
        school.on("2026-09-21");
        printed =
                assertInstanceOf(
                        ReminderOutcome.Printed.class,
                        school.print(
                                new ReminderOrder(null, null, EnumSet.allOf(Situation.class))));
        paper = new PrintedText(printed.pdf());
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static PrintedText letter(Pupil pupil, int place) {
        return new PrintedText(
                school.bytes(
                        printed.items().stream()
                                .filter(i -> i.pupil().id().equals(pupil.id()))
                                .skip(place)
                                .findFirst()
                                .orElseThrow()
                                .notice()));
    }

    private static void has(PrintedText text, String... parts) {
        for (String part : parts) {
            assertTrue(text.has(part), part + " in " + text);
        }
    }

    @Test
    void theRunIsArchivalAndHoldsEveryLetterWithItsForm() {
        assertEquals(List.of(), ConformingPdf.faults(printed.pdf()));
        assertEquals(8, printed.items().size());
        assertEquals(5, printed.forms());
        has(paper, "Lot de rappels 2026-B-0002", "Groupe 401", "Au total");
        has(paper, new ShortCode(school.form(silent).shortCode()).printed());
        assertArrayEquals(printed.pdf(), school.open().documents().read(printed.run().document()));
        for (ReminderOutcome.Item item : printed.items()) {
            assertEquals(List.of(), ConformingPdf.faults(school.bytes(item.notice())));
        }
    }

    @Test
    void theSheetForTheTeacherHasNamesAndNoReason() {
        List<Integer> sheets =
                IntStream.rangeClosed(1, paper.pages())
                        .filter(p -> paper.has(p, "Élèves dont le formulaire est attendu"))
                        .boxed()
                        .toList();
        assertEquals(3, sheets.size());
        int second = sheets.get(1);
        has(paper, "Groupe 402");
        assertTrue(paper.has(second, "Rosalie Nadeau") && paper.has(second, "Émile Nadeau"));
        assertFalse(paper.has(second, "ignature"));
        int third = sheets.get(2);
        assertTrue(paper.has(third, "Sacha Nadeau"));
        assertFalse(paper.has(third, "Yves"));
    }

    @Test
    void aFirstReminderPressesNobody() {
        has(
                letter(silent, 0),
                "Objet\u00A0: Formulaire de consentement d’Alix\u00A0: nous ne l’avons pas reçu",
                "travaux d’Alix Nadeau (groupe 401), envoyé le 2 septembre 2026",
                "Répondre non partout convient tout à fait.",
                "participe à toutes les activités comme d’habitude",
                "d’ici le 5 octobre 2026",
                "nous ne vous enverrons qu’un seul autre rappel",
                "Maude Nadeau",
                "15, chemin des Érables",
                "Rivière-Blanche (Québec) G0X 9Z7",
                "Claude Mercier",
                "2026-L-0001",
                "p.\u00A0j.\u00A0: formulaire de consentement (2\u00A0pages)");
    }

    @Test
    void row26_noHouseholdLearnsOfTheOtherAndEachReadsItsOwnLanguage() {
        PrintedText mothers = letter(separated, 0);
        PrintedText fathers = letter(separated, 1);
        has(mothers, "Maude Nadeau", "15, chemin des Érables", "Bonjour,");
        has(fathers, "Liam Nadeau", "25, chemin des Érables", "Until then");
        has(fathers, "Answering no everywhere is perfectly fine.", "Ask the office for a copy");
        assertFalse(fathers.has("Here is another copy") || fathers.has("Encl."));
        assertFalse(mothers.has("Liam") || mothers.has("25, chemin"));
        assertFalse(fathers.has("Maude") || fathers.has("15, chemin"));
    }

    @Test
    void row8_aFormWithAFaultIsAskedAgainAndTheFaultIsNamed() {
        has(
                letter(unsigned, 0),
                "il reste à le compléter",
                "La signature manque.",
                "La date de la signature manque.",
                "Les deux cases sont cochées\u00A0: ligne",
                "L07-R");
        PrintedText of = letter(wrong, 0);
        has(of, "une personne qui exerce l’autorité parentale");
        assertFalse(of.has("Karl"));
    }

    @Test
    void row14_whoIsEighteenIsWrittenToThemselves() {
        PrintedText text = letter(adult, 0);
        has(text, "Bonjour Sacha,", "Groupe 501", "Remise en main propre", "votre image", "L07-A");
        assertFalse(text.has("Maude"));
    }

    @Test
    void row9_bothHoldersReadTheSameNeutralLetter() {
        PrintedText mothers = letter(disputed, 0);
        PrintedText fathers = letter(disputed, 1);
        has(mothers, "d’Yves", "nous les traitons comme un non", "ne prend pas position", "L07-D");
        has(fathers, "Yves’s consents", "we treat them as a no", "The school takes no side");
        assertFalse(mothers.has("Liam") || fathers.has("Maude"));
        assertFalse(mothers.has("Encl.") || mothers.has("p.\u00A0j."));
    }

    @Test
    void lettersAreNumberedWithoutGapsAndFoundAgain() {
        List<String> numbers = printed.items().stream().map(i -> i.notice().number()).toList();
        assertEquals("2026-L-0001", numbers.getFirst());
        assertEquals("2026-L-0008", numbers.getLast());
        IssuedNotice found =
                school.open()
                        .work()
                        .read(() -> new ReminderParts(school.open()).notices().find("2026-L-0001"))
                        .orElseThrow();
        assertEquals(printed.items().getFirst().notice(), found);
        assertEquals(silent.id().value(), found.person());
    }

    @Test
    void nothingGoesOutTwiceAndCancellingLeavesNothing() {
        ReminderOutcome again =
                school.print(new ReminderOrder(null, null, EnumSet.allOf(Situation.class)));
        assertEquals(new ReminderOutcome.Nobody(5, 1, 0), again);
        long acts = school.open().acts();
        school.on("2026-10-06");
        Progress impatient =
                new Progress() {
                    @Override
                    public void done(int count, int of) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertInstanceOf(
                ReminderOutcome.Cancelled.class,
                school.acts()
                        .print()
                        .print(
                                ReminderSchool.YEAR,
                                ReminderOrder.asking("401"),
                                AddressBlock.moved(0, 0),
                                impatient));
        school.on("2026-09-21");
        assertEquals(acts, school.open().acts());
    }
}
