package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PhotoParts;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Route;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.consent.photo.IssuedList;
import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.NameListOutcome.Issued;
import ca.aval.consent.store.HibernateIssuedLists;
import ca.aval.people.Pupil;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.scan.ShortCode;
import ca.aval.school.OfficialAccount;
import ca.aval.school.School;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Photo day: “I hand one sheet to the photographer; the one for Facebook is different, and both are
 * right.”
 */
class Journey08PhotoDayTest {
    private static final String SOLD = "CLASS_PHOTO_SALE";
    private static final String FACEBOOK = "SCHOOL_SOCIAL/FACEBOOK/1";
    private static final List<String> REASONS =
            List.of("refus", "réponse", "retrait", "silence", "jugement", "signé", "retir");

    @Test
    void oneSheetForThePhotographerAnotherForFacebook(@TempDir Path folder) throws IOException {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            OpenRegister register = school.open();
            addFacebook(register);
            Pupil both = pupil("Alix", "Arsenault");
            Pupil notOnFacebook = pupil("Béatrice", "Benali");
            Pupil notSold = pupil("Chloé", "Caron");
            Pupil silent = pupil("Denis", "Dubé");
            school.add(List.of(both, notOnFacebook, notSold, silent));
            school.begin();
            register.consentActs()
                    .print()
                    .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE);
            answer(school, both, Map.of());
            answer(school, notOnFacebook, Map.of(FACEBOOK, Answer.NO));
            answer(school, notSold, Map.of(SOLD, Answer.NO));

            Issued photographer = issue(register, SOLD, "Photo Boréale");
            Issued page = issue(register, FACEBOOK, "l’enseignante");

            assertEquals(List.of("Chloé Caron", "Denis Dubé"), names(photographer));
            assertEquals(List.of("Béatrice Benali", "Denis Dubé"), names(page));
            for (Issued list : List.of(photographer, page)) {
                String text = text(list.pdf()).toLowerCase(java.util.Locale.ROOT);
                for (String reason : REASONS) {
                    assertFalse(text.contains(reason), reason);
                }
                assertFalse(text.contains("alix"), "who may appear is not on it");
                assertEquals(List.of(), ConformingPdf.faults(list.pdf()));
                assertArrayEquals(list.pdf(), register.documents().read(list.list().document()));
            }
            List<IssuedList> kept =
                    register.work().read(() -> new HibernateIssuedLists().of(SampleRegister.YEAR));
            assertEquals(List.of(page.list(), photographer.list()), kept);
        }
    }

    private static Pupil pupil(String given, String family) {
        return SampleRegister.pupil(given, family, "2016-05-14", "401", Language.FRENCH);
    }

    private static Issued issue(OpenRegister register, String use, String whom) {
        return assertInstanceOf(
                Issued.class,
                new PhotoParts(register)
                        .issue()
                        .issue(
                                new NameListOrder(
                                        Purpose.OUT_OF_FRAME,
                                        List.of("401"),
                                        Set.of(),
                                        use,
                                        SampleRegister.CLOCK.today(),
                                        LocalTime.of(16, 0),
                                        List.of(whom),
                                        Language.FRENCH)));
    }

    private static List<String> names(Issued list) {
        return list.sheet().groups().getFirst().names().stream().map(ListedName::name).toList();
    }

    /** The mother says yes to everything but what is given. */
    private static void answer(SampleRegister school, Pupil pupil, Map<String, Answer> others) {
        ConsentForm form =
                school.forms().stream()
                        .filter(f -> f.pupil().equals(pupil.id()))
                        .findFirst()
                        .orElseThrow();
        Map<String, Answer> answers = new TreeMap<>();
        school.open()
                .consentActs()
                .create()
                .defaults()
                .forEach(use -> answers.put(use.code(), Answer.YES));
        answers.putAll(others);
        assertInstanceOf(
                Recording.Recorded.class,
                school.open()
                        .answers()
                        .acts()
                        .record()
                        .record(
                                new AnswerSlip(
                                        new ShortCode(form.shortCode()).printed(),
                                        answers,
                                        pupil.guardians().getFirst().name().full(),
                                        SampleRegister.CLOCK.today(),
                                        Route.FORM,
                                        null)));
    }

    private static void addFacebook(OpenRegister register) {
        School s = register.school();
        School onFacebook =
                new School(
                        s.id(),
                        s.version(),
                        s.organization(),
                        s.name(),
                        s.province(),
                        s.year(),
                        s.language(),
                        s.address(),
                        s.phone(),
                        s.email(),
                        s.website(),
                        s.officer(),
                        s.logo(),
                        List.of(new OfficialAccount("FACEBOOK", 1, "facebook.com/grands-pins")));
        register.work()
                .run(
                        Act.of("CHANGE_SCHOOL", s.id().toString()),
                        () -> {
                            register.schools().change(onFacebook);
                            return onFacebook;
                        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
