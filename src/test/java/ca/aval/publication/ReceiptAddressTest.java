package ca.aval.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.publication.ReceiptAddress.Reader;
import ca.aval.school.SchoolsInMemory;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class ReceiptAddressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Pupil child = pupil("2016-12-22");

    @Test
    void theParentWhoAskedReadsIt() {
        Reader reader = only(child, adult(child.guardians().getFirst()));
        assertEquals("Maëlle Roy", reader.name());
        assertTrue(reader.asked());
        assertTrue(reader.address().contains("12, rue des Lilas"));
    }

    @Test
    void aStrangerStopsTheUseAndIsToldNothing() {
        Reader reader = only(child, new Signatory.Stranger("Rose Tremblay"));
        assertEquals("Maëlle Roy", reader.name());
        assertFalse(reader.asked());
        Guardian mother = child.guardians().getFirst();
        Guardian partner =
                new Guardian(
                        UUID.randomUUID(),
                        2,
                        mother.name(),
                        Capacity.STEP_PARENT,
                        1,
                        mother.language(),
                        null,
                        null,
                        mother.address());
        Pupil two = child.withGuardians(List.of(mother, partner));
        assertFalse(only(two, adult(partner)).asked());
    }

    @Test
    void fromFourteenThePupilReadsItTooAndAtEighteenAlone() {
        Pupil fourteen = pupil("2012-10-05");
        Signatory mother = adult(fourteen.guardians().getFirst());
        assertEquals(List.of("Maëlle Roy", "Alix Roy"), names(fourteen, mother));
        Pupil almost = pupil("2012-10-06");
        assertEquals(List.of("Maëlle Roy"), names(almost, adult(almost.guardians().getFirst())));
        Pupil eighteen = pupil("2008-10-05");
        assertEquals(List.of("Alix Roy"), names(eighteen, adult(eighteen.guardians().getFirst())));
        assertEquals(List.of("Alix Roy"), names(fourteen, new Signatory.ThePupil()));
    }

    @Test
    void thePupilReadsTheNameTheyGoByInTheLanguageOfTheFamily() {
        Pupil plain = pupil("2012-10-05");
        Guardian mother = plain.guardians().getFirst();
        Guardian english =
                new Guardian(
                        mother.id(),
                        mother.rank(),
                        mother.name(),
                        mother.capacity(),
                        mother.household(),
                        Language.ENGLISH,
                        null,
                        null,
                        mother.address());
        Pupil alex =
                plain.identified(plain.fileNumber(), plain.name(), "Alex", plain.birthDate())
                        .withGuardians(List.of(english));

        Reader read = readers(alex, new Signatory.ThePupil()).getFirst();

        assertEquals("Alex Roy", read.name());
        assertEquals(Language.ENGLISH, read.language());
        assertTrue(read.isPupil());
    }

    @Test
    void row25_noLetterAboutAPupilWhoDiedOrIsMissing() {
        LegalFact fact =
                new LegalFact(
                        UUID.randomUUID(),
                        LegalFactKind.DECEASED_OR_MISSING,
                        null,
                        Period.since(DAY),
                        null,
                        "O. V.",
                        DAY);
        Pupil gone = child.withFacts(List.of(fact));
        assertEquals(List.of(), names(gone, adult(gone.guardians().getFirst())));
    }

    private static Pupil pupil(String birth) {
        return SomePupils.pupil("2242", "Roy", "Alix", birth, "041");
    }

    private static Signatory adult(Guardian guardian) {
        return new Signatory.Adult(guardian.id(), guardian.capacity(), true);
    }

    private static Reader only(Pupil pupil, Signatory by) {
        List<Reader> readers = readers(pupil, by);
        assertEquals(1, readers.size());
        return readers.getFirst();
    }

    private static List<String> names(Pupil pupil, Signatory by) {
        return readers(pupil, by).stream().map(Reader::name).toList();
    }

    private static List<Reader> readers(Pupil pupil, Signatory by) {
        return new ReceiptAddress(SchoolsInMemory.pins(), Jurisdictions.of("quebec"), DAY)
                .of(
                        pupil,
                        new Withdrawal(
                                UUID.randomUUID(),
                                pupil.id(),
                                null,
                                by,
                                DAY,
                                Instant.parse("2026-10-05T14:00:00Z"),
                                Route.LETTER,
                                UUID.randomUUID()));
    }
}
