package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.UseState;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Forms of adults, printed and kept by a real register. */
final class PrintStaffFormsTest {
    private static final StaffMember TEACHER = SomeStaff.teacher("10432", "Élie", "Rosalie", "041");
    private static final StaffMember VOLUNTEER =
            SomeStaff.volunteer(
                    "Gagnon", "Line", LocalDate.of(2026, 8, 31), LocalDate.of(2027, 6, 23));
    private static final StaffMember LEFT =
            SomeStaff.volunteer("Roy", "Ali", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 6, 23));

    @TempDir static Path folder;
    private static SampleRegister register;

    @BeforeAll
    static void open() {
        register = new SampleRegister(folder.resolve("r"));
        register.open()
                .work()
                .run(
                        Act.of("ADD_STAFF"),
                        () -> {
                            register.open().staff().add(List.of(TEACHER, VOLUNTEER, LEFT));
                            return LEFT;
                        });
        register.begin();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void everybodyBoundTodayHasAFormAndGetsTheSameAgain() {
        StaffPrinting.Printed first = printed(null, Language.FRENCH);
        assertEquals(
                Set.of(TEACHER.id(), VOLUNTEER.id()),
                Set.copyOf(first.forms().stream().map(StaffForm::member).toList()));
        assertEquals(List.of(), ConformingPdf.faults(first.pdf()));
        StaffPrinting.Printed again = printed(null, Language.FRENCH);
        assertEquals(0, again.made());
        assertEquals(first.forms(), again.forms());
        StaffForm form = first.forms().getFirst();
        assertTrue(form.number().matches("2026-A-000\\d"), form.number());
        assertEquals(
                UseState.ASKED,
                history(form.member()).state("YEARBOOK", SampleRegister.CLOCK.today()));
    }

    @Test
    void theWordsOfAFormAreThoseOfTheDayItWasMade() {
        printed(null, Language.FRENCH);
        String before = text(printed(Set.of(TEACHER.id()), Language.FRENCH).pdf());
        String after = text(printed(Set.of(TEACHER.id()), Language.FRENCH).pdf());
        assertTrue(before.contains("Rosalie Élie"), before);
        assertEquals(before, after);
    }

    @Test
    void whoIsNotBoundAndWhatIsNotAskedHaveNoForm() {
        assertInstanceOf(
                StaffPrinting.NobodyFound.class, print(Set.of(LEFT.id()), SampleRegister.YEAR));
        assertInstanceOf(StaffPrinting.NoCampaign.class, print(null, new SchoolYear(2027)));
    }

    @Test
    void thePupilsFormsOfTheYearAreNotTouched() {
        printed(null, Language.FRENCH);
        var campaign =
                register.open()
                        .work()
                        .read(() -> register.open().campaigns().find(SampleRegister.YEAR))
                        .orElseThrow();
        var layouts =
                register.open()
                        .work()
                        .read(() -> register.open().campaigns().layouts(campaign.form().id()));
        assertTrue(layouts.stream().noneMatch(l -> l.wordingId().startsWith("L06P")));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StaffPrinting.Printed printed(@Nullable Set<StaffId> chosen, Language language) {
        return (StaffPrinting.Printed)
                acts().print().print(SampleRegister.YEAR, chosen, language, Progress.NONE);
    }

    private static StaffPrinting print(@Nullable Set<StaffId> chosen, SchoolYear year) {
        return acts().print().print(year, chosen, Language.FRENCH, Progress.NONE);
    }

    private static StaffConsentActs acts() {
        return register.open().answers().staff().acts();
    }

    private static StaffHistory history(StaffId member) {
        return register.open()
                .work()
                .read(() -> register.open().answers().staff().consents().of(member));
    }
}
