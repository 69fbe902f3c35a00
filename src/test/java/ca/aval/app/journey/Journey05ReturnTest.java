package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.PileActs;
import ca.aval.consent.answer.RecordReturn;
import ca.aval.consent.answer.Recording.Completeness;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.Pupil;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** « Je peux cliquer n’importe quel oui et voir la signature. » */
final class Journey05ReturnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final List<String> USES = List.of("SCHOOL_WEBSITE", "YEARBOOK");
    private static final int PILE = 80;

    @Test
    void eightyFormsAreKeptFromTheirShortCodesAndEveryYesLeadsToItsPaper(@TempDir Path folder) {
        SchoolClock clock =
                new SchoolClock(Clock.fixed(Instant.parse("2026-09-14T14:00:00Z"), ZoneOffset.UTC));
        Registers registers = new Registers(new LocalDisk(), clock, new KeyCost(64, 1, 1));
        try (OpenRegister register =
                PrintedSchool.make(registers, folder.resolve("r"), "odile", "une phrase longue")) {
            List<Pupil> pupils = new ArrayList<>();
            for (int i = 0; i < PILE; i++) {
                pupils.add(PrintedSchool.pupil("Gagné", "Élève " + i, "2016-10-02", "303"));
            }
            PrintedSchool.print(register, pupils, USES);
            PileActs acts = register.answers().pile();
            List<FormToAnswer> forms = acts.list().list(PrintedSchool.YEAR).forms();
            assertEquals(PILE, forms.size());
            for (int i = 0; i < PILE; i++) {
                record(acts, forms.get(i), i);
            }
            look(acts);
        }
    }

    /** Of ten papers one is not signed, one is the stepfather’s, one has both boxes ticked. */
    private static void record(PileActs acts, FormToAnswer form, int i) {
        String signer =
                switch (i % 10) {
                    case 3 -> "";
                    case 5 -> "Karl Roy";
                    default -> "Maude Gagné";
                };
        Answer yearbook = i % 10 == 7 ? Answer.INVALID : i % 10 == 8 ? Answer.NO : Answer.YES;
        AnswerSlip slip =
                new AnswerSlip(
                        form.code(),
                        Map.of(USES.get(0), Answer.YES, USES.get(1), yearbook),
                        signer,
                        DAY,
                        Route.FORM,
                        null);
        assertInstanceOf(
                RecordReturn.Outcome.Kept.class,
                acts.record().record(List.of(slip), Set.of(), scan(form)));
    }

    private static void look(PileActs acts) {
        List<FormToAnswer> now = acts.list().list(PrintedSchool.YEAR).forms();
        int yes = 0;
        for (int i = 0; i < PILE; i++) {
            FormToAnswer form = now.get(i);
            Returned entry = form.answered().getFirst();
            assertEquals(defect(i), form.judged(entry).defect());
            assertEquals(
                    defect(i) == null ? Completeness.COMPLETE : completeness(i),
                    form.judged(entry).completeness());
            for (String use : USES) {
                if (UseState.of(form.history(), use, DAY) == UseState.ACTIVE) {
                    yes++;
                    assertArrayEquals(
                            scan(form),
                            acts.proof().read(form.pupil().id(), entry.id()).orElseThrow());
                }
            }
        }
        assertEquals(8 * (8 + 6), yes);
    }

    private static @Nullable Defect defect(int i) {
        return switch (i % 10) {
            case 3 -> Defect.UNSIGNED;
            case 5 -> Defect.WRONG_SIGNATORY;
            case 7 -> Defect.BOTH_BOXES;
            default -> null;
        };
    }

    private static Completeness completeness(int i) {
        return i % 10 == 7 ? Completeness.PARTIAL : Completeness.INVALID;
    }

    private static byte[] scan(FormToAnswer form) {
        return ("%PDF-1.4 " + form.code()).getBytes(StandardCharsets.US_ASCII);
    }
}
