package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.form.PrintedText;
import ca.aval.consent.form.PublicationAnswerPrinter;
import ca.aval.consent.form.PublicationAnswerSheet.Line;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class PrintAnswerTest {
    private static final PrintAnswer.Words WORDS =
            new PrintAnswer.Words(
                    Language.FRENCH,
                    "P-2026-001",
                    "7f3a 91c2 e04d",
                    "Oui, mais sans 1 élève",
                    "Site Web de l’école",
                    "Photo de groupe",
                    CheckOffice.DAY,
                    2,
                    List.of(new Line("Benali, Béatrice", "Refus de cet usage")));

    @Test
    void reasonsAreForWhoMayKnowThem(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            PrintAnswer readOnly = print(school.open(), Guard.of(Role.READ_ONLY));
            assertFalse(new PrintedText(readOnly.names(WORDS)).has("Refus"));
            assertThrows(Problem.class, () -> readOnly.withReasons(WORDS));
            PrintAnswer office = print(school.open(), Guard.of(Role.SECRETARY));
            assertTrue(new PrintedText(office.withReasons(WORDS)).has("Refus de cet usage"));
        }
    }

    @Test
    void aKeptAnswerBearsTheHeadOfTheJournalOfItsOwnDay(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            PrintAnswer office = print(school.open(), Guard.of(Role.SECRETARY));
            assertTrue(new PrintedText(office.names(WORDS)).has("7f3a 91c2 e04d"));
        }
    }

    private static PrintAnswer print(OpenRegister open, Guard guard) {
        return new PrintAnswer(
                guard,
                open.work(),
                open.schools(),
                open.documents(),
                open.journal()::head,
                open.clock(),
                new PublicationAnswerPrinter(new JasperPrinter()));
    }
}
