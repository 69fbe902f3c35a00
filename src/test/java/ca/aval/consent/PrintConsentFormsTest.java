package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUses;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.store.HibernateNumbers;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class PrintConsentFormsTest {
    private SampleRegister school;
    private OpenRegister open;
    private List<Pupil> pupils;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new SampleRegister(folder.resolve("register"));
        open = school.open();
        pupils = school.addPupils();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theBatchIsKeptAsItWasHandedOver() {
        school.begin();
        PrintOutcome.Printed printed = printed(new PrintOrder.Everyone());
        assertEquals(List.of(printed.run()), school.runs());
        assertArrayEquals(printed.pdf(), open.documents().read(printed.run().document()));
        assertEquals(4, school.forms().size());
        assertEquals("2026-B-0001", printed.run().number());
        assertEquals("2026-C-0001", printed.items().getFirst().form().number());
    }

    @Test
    void batchesAreNumberedOneAfterTheOther() {
        school.begin();
        printed(new PrintOrder.OfGroup("402"));
        PrintOutcome.Printed second = printed(new PrintOrder.OfGroup("401"));
        assertEquals("2026-B-0002", second.run().number());
        assertEquals("2026-C-0003", second.items().getFirst().form().number());
    }

    @Test
    void aReprintIsTheSameFormWhateverChangedSince() throws IOException {
        school.begin();
        Pupil before = pupils.getFirst();
        ConsentForm first = printed(chosen(before)).items().getFirst().form();
        rename(before);
        PrintOutcome.Printed again = printed(chosen(before));
        PrintOutcome.Item item = again.items().getFirst();
        assertFalse(item.isNew());
        assertEquals(first, item.form());
        String words = text(again.pdf());
        assertTrue(words.contains("Alix Nadeau"));
        assertFalse(words.contains("Berthiaume"));
        assertTrue(words.contains(first.number()));
        assertEquals(1, school.forms().size());
    }

    @Test
    void cancellingKeepsNothingAndBurnsNoNumber() {
        school.begin();
        PrintOutcome outcome =
                open.consentActs()
                        .print()
                        .print(SampleRegister.YEAR, new PrintOrder.Everyone(), stopped());
        assertInstanceOf(PrintOutcome.Cancelled.class, outcome);
        assertEquals(List.of(), school.runs());
        assertEquals(List.of(), school.forms());
        PrintOutcome.Printed next = printed(new PrintOrder.Everyone());
        assertEquals("2026-B-0001", next.run().number());
        assertEquals("2026-C-0001", next.items().getFirst().form().number());
    }

    @Test
    void anEnglishFamilyGetsEnglishAndFourteenYearsTwoSignatures() throws IOException {
        ConsentCampaign campaign = school.begin();
        List<FormLayout> layouts =
                open.work().read(() -> open.campaigns().layouts(campaign.form().id()));
        ConsentForm noe = printed(chosen(pupils.get(2))).items().getFirst().form();
        assertEquals(SigningRule.PUPIL_AND_GUARDIAN, layout(layouts, noe).rule());
        assertEquals(Language.FRENCH, layout(layouts, noe).language());
        PrintOutcome.Printed english = printed(chosen(pupils.get(3)));
        ConsentForm avery = english.items().getFirst().form();
        assertEquals(Language.ENGLISH, layout(layouts, avery).language());
        assertEquals(SigningRule.GUARDIAN, layout(layouts, avery).rule());
        assertTrue(text(english.pdf()).contains("Signature"));
        assertTrue(text(english.pdf()).contains("Yes"));
    }

    @Test
    void whatCannotBePrintedIsSaidInValues() {
        assertInstanceOf(
                PrintOutcome.NoCampaign.class,
                open.consentActs()
                        .print()
                        .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE));
        school.begin();
        assertInstanceOf(
                PrintOutcome.NobodyFound.class,
                open.consentActs()
                        .print()
                        .print(SampleRegister.YEAR, new PrintOrder.OfGroup("999"), Progress.NONE));
    }

    @Test
    void withoutPermissionNothingIsPrintedOrSeen() {
        school.begin();
        BatchFacts facts =
                new BatchFacts(
                        open.schools(),
                        open.people(),
                        open.campaigns(),
                        new HibernateNumbers(),
                        SampleRegister.CLOCK);
        FormIssue issue =
                new FormIssue(
                        ConsentUses.catalogue(),
                        open.documents(),
                        open.journal(),
                        open.clock(),
                        new byte[32]);
        ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());
        Guard nobody = Guard.of(Role.READ_ONLY);
        PrintConsentForms print =
                new PrintConsentForms(
                        nobody,
                        open.work(),
                        facts,
                        issue,
                        printer,
                        open.documents(),
                        open.clock(),
                        open.account());
        refused(() -> print.print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE));
        PreviewConsentForm preview =
                new PreviewConsentForm(nobody, open.work(), facts, issue, printer);
        refused(() -> preview.preview(SampleRegister.YEAR, pupils.getFirst().id()));
        assertEquals(List.of(), school.runs());
    }

    private static void refused(Runnable act) {
        assertEquals(Problem.Kind.NOT_ALLOWED, assertThrows(Problem.class, act::run).kind());
    }

    private void rename(Pupil before) {
        Pupil kept = open.work().read(() -> open.people().find(before.id()).orElseThrow());
        Pupil after =
                new Pupil(
                        kept.id(),
                        kept.version(),
                        kept.fileNumber(),
                        new PersonName("Berthiaume", "Alix"),
                        kept.birthDate(),
                        kept.enrolments(),
                        kept.guardians());
        open.work()
                .run(
                        Act.of("RENAME"),
                        () -> {
                            open.people().change(kept, after);
                            return after;
                        });
    }

    private PrintOutcome.Printed printed(PrintOrder order) {
        return assertInstanceOf(
                PrintOutcome.Printed.class,
                open.consentActs().print().print(SampleRegister.YEAR, order, Progress.NONE));
    }

    private static PrintOrder chosen(Pupil pupil) {
        return new PrintOrder.Chosen(Set.of(pupil.id()));
    }

    private static FormLayout layout(List<FormLayout> layouts, ConsentForm form) {
        return layouts.stream().filter(l -> l.id().equals(form.layout())).findFirst().orElseThrow();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Progress stopped() {
        return new Progress() {
            @Override
            public void done(int count, int of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }
}
