package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.journey.PrintedSchool;
import ca.aval.app.ui.NoFiles;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.people.Pupil;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** A secretary types a pile of forms in and asks who may be published; no mouse. */
final class RecordAnswersWalkTest extends RegisterWalk {
    private static final String WEBSITE = "SCHOOL_WEBSITE";
    private final List<Pupil> pupils =
            List.of(
                    PrintedSchool.pupil("Boudreau", "Alix", "2016-03-02", "303"),
                    PrintedSchool.pupil("Diop", "Awa", "2016-03-03", "303"),
                    PrintedSchool.pupil("Gagné", "Olivier", "2016-03-04", "303"),
                    PrintedSchool.pupil("Lavoie", "Zoé", "2016-03-05", "303"),
                    PrintedSchool.pupil("Roy", "Maé", "2016-03-06", "303"),
                    PrintedSchool.pupil("Tremblay", "Noé", "2016-03-07", "303"));
    private List<FormToAnswer> forms = List.of();

    @Test
    void aPileOfFormsIsTypedInWithTheKeyboardAlone() {
        try (OpenRegister register = madeBefore()) {
            PrintedSchool.print(register, pupils, List.of(WEBSITE, "YEARBOOK"));
            forms = register.answers().pile().list().list(PrintedSchool.YEAR).forms();
        }
        window(new NoFiles());
        write("odile");
        robot.type(KeyCode.TAB);
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.R)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        typePile();
        assertEquals(List.of(), failures());
        robot.type(KeyCode.ESCAPE);
        control(KeyCode.L);
        alt(KeyCode.F);
        check();
    }

    private void typePile() {
        open(forms.get(0).code());
        told("Alix Boudreau");
        robot.type(KeyCode.O, KeyCode.N, KeyCode.ENTER);
        told("Écrivez la date de la signature");
        write("2026-09-02");
        robot.type(KeyCode.ENTER);
        told("Boudreau, Alix");
        open(forms.get(1).code());
        robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        open(forms.get(2).code());
        robot.type(KeyCode.MINUS, KeyCode.O, KeyCode.ENTER);
        told("Partiel");
        open("zoe lavoie");
        robot.press(KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        told("Lavoie, Zoé");
        open(forms.get(4).code());
        robot.press(KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT);
        robot.type(KeyCode.TAB);
        write("n");
        robot.type(KeyCode.ENTER);
        told("Le formulaire n’est pas signé. Aucun oui ne compte.");
        open(forms.get(5).code());
        robot.type(KeyCode.O, KeyCode.O, KeyCode.ENTER);
        told("Tremblay, Noé");
        control(KeyCode.Z);
        told("Annulé");
        write("K7QX-4M2P-3");
        robot.type(KeyCode.ENTER);
        told("Ce code est mal recopié.");
    }

    private void open(String typed) {
        write(typed);
        robot.type(KeyCode.ENTER);
    }

    private void check() {
        try (OpenRegister register = register()) {
            assertEquals(
                    List.of("Diop REFUSED", "Gagné BLANK", "Roy BLANK", "Tremblay NO_RESPONSE"),
                    denied(register, WEBSITE));
            assertEquals(
                    List.of(
                            "Boudreau REFUSED",
                            "Diop REFUSED",
                            "Roy BLANK",
                            "Tremblay NO_RESPONSE"),
                    denied(register, "YEARBOOK"));
        }
    }

    private static String reason(PublicationOutcome.Line line) {
        return line.verdict().denial().orElseThrow().toString();
    }

    private static List<String> denied(OpenRegister register, String use) {
        PublicationOutcome outcome =
                new CheckParts(register)
                        .mayPublish()
                        .check(
                                new Whom.Group("303"),
                                new PublicationQuestion(
                                        use, Identification.NONE, LocalDate.of(2026, 9, 2)));
        return assertInstanceOf(PublicationOutcome.Checked.class, outcome).denied().stream()
                .map(line -> line.pupil().name().family() + " " + reason(line))
                .sorted()
                .toList();
    }
}
