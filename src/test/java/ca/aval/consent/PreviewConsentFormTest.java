package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class PreviewConsentFormTest {
    private SampleRegister school;
    private List<Pupil> pupils;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new SampleRegister(folder.resolve("register"));
        pupils = school.addPupils();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aFormNotYetPrintedHasNoNumberAndLeavesNothing() throws IOException {
        school.begin();
        PreviewOutcome.Shown shown = shown(pupils.getFirst());
        assertFalse(shown.printed());
        String words = PrintConsentFormsTest.text(shown.pdf());
        assertTrue(words.contains("Alix Nadeau"));
        assertTrue(words.contains("0000-0000-0"));
        assertFalse(words.contains("2026-C-"));
        assertEquals(List.of(), school.forms());
        assertEquals(List.of(), school.runs());
        PrintOutcome.Printed printed = printed();
        assertEquals("2026-C-0001", printed.items().getFirst().form().number());
        assertEquals("2026-B-0001", printed.run().number());
    }

    @Test
    void aPrintedFormIsShownAsItWasPrinted() throws IOException {
        school.begin();
        PrintOutcome.Printed printed = printed();
        ConsentForm form = printed.items().getFirst().form();
        PreviewOutcome.Shown shown = shown(printed.items().getFirst().pupil());
        assertTrue(shown.printed());
        assertTrue(PrintConsentFormsTest.text(shown.pdf()).contains(form.number()));
        assertEquals(1, school.runs().size());
    }

    @Test
    void withoutCampaignOrPupilThereIsNothingToShow() {
        assertInstanceOf(PreviewOutcome.NoCampaign.class, preview(pupils.getFirst().id()));
        school.begin();
        assertInstanceOf(PreviewOutcome.NobodyFound.class, preview(PupilId.random()));
    }

    private PrintOutcome.Printed printed() {
        return assertInstanceOf(
                PrintOutcome.Printed.class,
                school.acts()
                        .print()
                        .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE));
    }

    private PreviewOutcome.Shown shown(Pupil pupil) {
        return assertInstanceOf(PreviewOutcome.Shown.class, preview(pupil.id()));
    }

    private PreviewOutcome preview(PupilId pupil) {
        return school.acts().preview().preview(SampleRegister.YEAR, pupil);
    }
}
